import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { assertNoTemplateLiteral } from "../../dev/build/bundle-sidebar.ts";
import { freeIdentifiers } from "../../dev/build/free-identifiers.ts";
import { DIST } from "../../dev/build/paths.ts";

const page = await readFile(`${DIST}/Sidebar.html`, "utf8");
const scripts = contentsOf("script");
const styles = contentsOf("style");
/** The page less what is inside its script and style, where tags are text. */
const markup = page.replaceAll(/(<(script|style)[^>]*>).*?(<\/\2>)/gs, "$1$3");

function contentsOf(element: string): string[] {
  return [...page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))].map(
    ([, content]) => content ?? "",
  );
}

describe("assertNoTemplateLiteral", () => {
  it("rejects a template literal, since Apps Script reads // in one as a comment", () => {
    expect(() => assertNoTemplateLiteral("var a = 1; var link = `https://a`;")).toThrow("offset 22");
  });

  it("rejects a tagged template", () => {
    expect(() => assertNoTemplateLiteral("tag`a`")).toThrow("Template literal");
  });

  it("rejects what does not parse", () => {
    expect(() => assertNoTemplateLiteral("var = 1")).toThrow(SyntaxError);
  });

  it.each(['"`"', "/`/", "a / b / '`'", "// `", "/* ` */"])("accepts the back-tick in %s", (code) => {
    expect(() => assertNoTemplateLiteral(code)).not.toThrow();
  });
});

describe("the built sidebar", () => {
  it("is one page with one script and one style, each with content", () => {
    expect(page).toMatch(/^<!doctype html>/i);
    expect(scripts.map(({ length }) => length > 1000)).toEqual([true]);
    expect(styles.map(({ length }) => length > 100)).toEqual([true]);
  });

  it("names no other file in its markup", () => {
    expect(markup).not.toMatch(/\s(src|srcset|href|action|data|poster)\s*=/i);
    expect(markup).not.toMatch(/<(link|iframe|img|object|embed|video|audio|source)\b/i);
  });

  it("opens links in the window of the spreadsheet, as the sandbox demands", () => {
    expect(markup).toMatch(/<base target="_(top|blank)" \/>/);
  });

  it("has every placeholder filled", () => {
    expect(page).not.toMatch(/<!--/);
  });

  it("has a style that loads nothing", () => {
    expect(styles.join()).not.toMatch(/@import|url\((?!["']?data:)|image-set|@font-face/i);
  });

  it("has a script that parses as a plain script after its escapes", () => {
    for (const script of scripts) {
      expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
    }
  });

  it("has a script that uses nothing which reaches the network", () => {
    const program = parse(scripts.join("\n"), { ecmaVersion: 2020, sourceType: "script" });
    const names = [...freeIdentifiers(program).keys()];
    expect(names).toContain("google");
    const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Image", "Audio", "Worker"];
    expect(names.filter((name) => network.includes(name))).toEqual([]);
    const script = scripts.join();
    expect(script).not.toMatch(/\bimport\s*\(|\.sendBeacon\b/);
    const ofNavigator = [...script.matchAll(/\bnavigator\.(\w+)/g)].map(([, member]) => member);
    expect(new Set(ofNavigator)).toEqual(new Set(["language", "clipboard"]));
    expect(script.match(/\bnavigator\b(?!\.)/g)).toBeNull();
  });

  it("names no addresses but Sixtyfour's own and those that name an XML dialect", () => {
    const hosts = [...page.matchAll(/\b(?:https?|wss?):\/\/([^/"'\s)]+)/g)].map(([, host]) => host);
    const foreign = hosts.filter((host) => host !== "www.w3.org" && !/(^|\.)sixtyfour\.ai$/.test(host ?? ""));
    expect(foreign).toEqual([]);
  });

  it("has no scriptlet, which would run on the server if the page were ever used as a template", () => {
    expect(page).not.toContain("<?");
  });
});
