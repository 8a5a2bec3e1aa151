import { readFile } from "node:fs/promises";
import { parse, tokenizer } from "acorn";
import { describe, expect, it } from "vitest";
import { bundlePart } from "../../dev/build/bundle-part.ts";
import { freeIdentifiers } from "../../dev/build/free-identifiers.ts";
import { DIST } from "../../dev/build/paths.ts";

const script = await bundlePart();
const program = parse(script, { ecmaVersion: 2020, sourceType: "script" });

describe("the part of the page with the large forms", () => {
  it("is one call that hands the part over", () => {
    expect(script.startsWith("sixtyfourPart(function(shared){")).toBe(true);
    expect(program.body).toHaveLength(1);
  });

  it("uses the page's own modules rather than bringing a second copy", () => {
    expect(script).toContain('shared["preact/jsx-runtime"]');
    expect(script).toContain('shared["sidebar/language/use-words.ts"]');
    expect(script).not.toContain("__suspenseDidResolve");
    expect(script).not.toContain("createContext");
  });

  it("uses nothing of the browser but the document it is drawn into", () => {
    const names = [...freeIdentifiers(program).keys()];
    const browser = names.filter((name) => !(name in globalThis));
    expect(browser.sort()).toEqual(["document", "sixtyfourPart"]);
    expect(
      names.filter((name) => ["fetch", "WebSocket", "EventSource", "Function", "eval"].includes(name)),
    ).toEqual([]);
    expect(script).not.toMatch(/\bimport\s*\(/);
  });

  it("is what the server side sends", async () => {
    const code = await readFile(`${DIST}/Code.js`, "utf8");
    const texts = [...tokenizer(code, { ecmaVersion: 2020 })].map((token) =>
      "value" in token ? token.value : undefined,
    );
    expect(texts.includes(script)).toBe(true);
  });
});
