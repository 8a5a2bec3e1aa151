import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import {
  anchorsOf,
  DOCUMENTS,
  type Document,
  deadBecause,
  FILES,
  isThere,
  linksOf,
  namedFilesIn,
  scriptsIn,
  toolsIn,
} from "./documents.ts";

const SCRIPTS: Record<string, string> = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")).scripts;

const aDocument = (text: string): Document => ({ path: "docs/limits.md", text, prose: text });

/** What is wrong in all documents, each with the document it stands in. */
function wrongIn(
  namesIn: (document: Document) => string[],
  isRight: (document: Document, name: string) => boolean,
) {
  return DOCUMENTS.flatMap((document) =>
    namesIn(document)
      .filter((name) => !isRight(document, name))
      .map((name) => `${document.path}: ${name}`),
  );
}

describe("the documents", () => {
  it("have no link to a file, picture or heading that is not there", () => {
    expect(wrongIn(linksOf, (document, link) => deadBecause(document, link) === null)).toEqual([]);
  });

  it("name no command that package.json does not have", () => {
    expect(wrongIn(scriptsIn, (_, script) => script in SCRIPTS)).toEqual([]);
  });

  it("name no tool that is not installed", () => {
    expect(wrongIn(toolsIn, (_, tool) => existsSync(`${ROOT}/node_modules/.bin/${tool}`))).toEqual([]);
  });

  it("name no file or folder of ours that is not there", () => {
    expect(wrongIn(namedFilesIn, isThere)).toEqual([]);
  });

  it("show every picture that is kept for them", () => {
    const kept = FILES.filter((path) => path.startsWith("docs/images/"));
    const shown = DOCUMENTS.flatMap(linksOf).map((link) => link.split("/").at(-1));
    expect(kept.filter((path) => !shown.includes(path.split("/").at(-1)))).toEqual([]);
  });
});

describe("what holds the documents", () => {
  it("notices dead links and headings", () => {
    const document = aDocument("[a](gone.md) [b](limits.md#gone) [c](#gone) [d](https://example.com/gone)");
    expect(linksOf(document).map((link) => deadBecause(document, link))).toEqual([
      "no such file",
      "no such heading",
      "no such heading",
    ]);
  });

  it("notices commands, tools and files in code", () => {
    const document = aDocument(
      "`npm run --silent gone`, `npm test`, `npx gone x`, `src/gone.ts`, `gone.ts`, `gone/`",
    );
    expect(scriptsIn(document)).toEqual(["gone", "test"]);
    expect(toolsIn(document)).toEqual(["gone"]);
    expect(namedFilesIn(document).filter((name) => isThere(document, name))).toEqual([]);
    expect(namedFilesIn(document)).toHaveLength(3);
  });

  it("calls headings what GitHub calls them", () => {
    const prose = "# Rows & columns: `a`\n\n## The add-on's own\n\n## [Link](x.md) twice\n\n## Link twice\n";
    expect(anchorsOf({ prose })).toEqual([
      "rows--columns-a",
      "the-add-ons-own",
      "link-twice",
      "link-twice-1",
    ]);
  });
});
