import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { DOCUMENTS, type Document } from "../docs/documents.ts";
import { commandsIn, optionsIn, unmarkedCommandsIn } from "./commands-in.ts";
import { ciSources, commandsRunByCi } from "./run-by-ci.ts";
import { RUNS } from "./runs.ts";

/** Needs a browser, and is typed where there is one. */
const TYPED_IN_BROWSER_TESTS = { "npm run listing": "test/browser/listing.browser.ts" };

const TYPED = [...Object.values(RUNS).flatMap(Object.keys), ...Object.keys(TYPED_IN_BROWSER_TESTS)];

const sourceOf = (path: string) => readFileSync(`${ROOT}/${path}`, "utf8");

/** What nobody runs, each with the document it stands in. */
function notRun(documents: readonly Document[]): string[] {
  const run = new Set([...commandsRunByCi(ciSources()), ...TYPED]);
  return documents.flatMap((document) =>
    commandsIn(document)
      .filter((command) => !run.has(command))
      .map((command) => `${document.path}: ${command}`),
  );
}

const aDocument = (text: string): Document => ({ path: "docs/limits.md", text, prose: text });

describe("the commands in the documents", () => {
  const named = new Set(DOCUMENTS.flatMap(commandsIn));

  it("are all run: by CI, or by a test that types them as they stand there", () => {
    expect(notRun(DOCUMENTS)).toEqual([]);
  });

  it("are marked as commands", () => {
    expect(DOCUMENTS.flatMap(unmarkedCommandsIn)).toEqual([]);
  });

  it("have each option in them that a document names alone", () => {
    const words = new Set([...named].flatMap((command) => command.split(" ")));
    expect(DOCUMENTS.flatMap(optionsIn).filter((option) => !words.has(option))).toEqual([]);
  });

  it("are all that is typed for their sake", () => {
    expect(TYPED.filter((command) => !named.has(command))).toEqual([]);
  });

  it.each(Object.keys(RUNS))("of the table %s are typed", (table) => {
    expect(sourceOf(`test/commands/${table}.test.ts`)).toContain(`typeEach("${table}");`);
  });

  it.each(Object.entries(TYPED_IN_BROWSER_TESTS))("%s is typed in %s", (command, path) => {
    expect(sourceOf(path)).toContain(`new Terminal("${command}"`);
  });
});

describe("what holds the commands", () => {
  it("notices one that nobody runs, wherever it stands", () => {
    const document = aDocument(
      [
        "Say `npm run gone`, or `PORT=1 npm\nstart`; `npm test` is run.",
        "```sh\nnpm run bench -- --slow   # all of it\nmake all\n\n# only a comment\n```",
        "1. In a list:\n\n   ```text\n   $ npx gone --now\n   what it prints\n   ```",
      ].join("\n\n"),
    );
    expect(notRun([document])).toEqual([
      "docs/limits.md: npm run bench -- --slow",
      "docs/limits.md: make all",
      "docs/limits.md: npx gone --now",
      "docs/limits.md: npm run gone",
      "docs/limits.md: PORT=1 npm start",
    ]);
  });

  it("takes no word, path or piece of code for a command", () => {
    const document = aDocument(
      "`npm`, `clasp`, `../docs/`, `node_modules/`, `git`\n\n```ts\nconst a = 1; // npm test\n```",
    );
    expect(commandsIn(document)).toEqual([]);
  });

  it("notices a command that is not marked as one", () => {
    const document = aDocument(
      "Needs Node and npm. Then npm run build, then npx clasp login; `npm test` is marked.",
    );
    expect(unmarkedCommandsIn(document)).toEqual(["npm run build,", "npx clasp"]);
  });

  it("notices an option that stands alone", () => {
    expect(optionsIn(aDocument("`--all`, `-f`, `npm test -- --some`"))).toEqual(["--all", "-f"]);
  });
});

describe("what CI runs", () => {
  const workflow = "jobs:\n  check:\n    steps:\n      - uses: some/action@v4\n      - run: .ci/run\n";
  const scripts = { check: "npm run types && npm run lint", types: "tsc -b" };
  const script = [
    'step "check" npm run check',
    'tests "tests" npm test --',
    '  step "in some cases" npm run rare',
    '# step "left out" npm run out',
    "step \"demo\" bash -euo pipefail -c 'npm run --silent demo -- --json | node .ci/check-demo.mjs'",
  ].join("\n");

  it("is what stands in its steps and in the scripts these run, option by option", () => {
    expect([...commandsRunByCi({ workflows: [workflow], script, scripts })]).toEqual([
      ".ci/run",
      "npm run check",
      "npm run types",
      "tsc -b",
      "npm run lint",
      "npm test",
      "npm run demo -- --json",
      "node .ci/check-demo.mjs",
    ]);
  });

  it("is nothing of .ci/run while no workflow runs it", () => {
    expect([...commandsRunByCi({ workflows: [], script, scripts })]).toEqual([]);
  });
});
