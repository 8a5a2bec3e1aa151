import { readFile } from "node:fs/promises";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { ENTRY_POINTS } from "../../dev/build/bundle-code.ts";
import { DIST } from "../../dev/build/paths.ts";

const code = await readFile(`${DIST}/Code.js`, "utf8");

/** A context with the language alone: no service, timer or console, and no code made out of text. */
function load() {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, context);
  return context;
}

describe("the built Code.js", () => {
  it("loads where there is no service at all, so that the menu appears before the add-on is authorised", () => {
    expect(() => load()).not.toThrow();
  });

  it("makes exactly the entry points callable", () => {
    const callable = Object.entries(load()).filter(([, value]) => typeof value === "function");
    expect(callable.map(([name]) => name).sort()).toEqual([...ENTRY_POINTS].sort());
  });

  it("has one global besides, whose underscore hides it from google.script.run", () => {
    const others = Object.entries(load()).filter(([, value]) => typeof value !== "function");
    expect(others.map(([name]) => name)).toEqual(["sixtyfour_"]);
  });

  it("declares the entry points as plain functions at top level, where menus and triggers look", () => {
    const { body } = parse(code, { ecmaVersion: 2020, sourceType: "script" });
    const declared = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
    expect(declared.sort()).toEqual([...ENTRY_POINTS].sort());
  });

  it("passes arguments on and answers, so that sidebarCall never throws", () => {
    const answer: unknown = runInContext("sidebarCall('no JSON')", load());
    expect(JSON.parse(String(answer))).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });

  it("stays readable: not minified, with the source file named above each part", () => {
    expect(code).toContain("// src/main.ts");
    expect(code.split("\n").length).toBeGreaterThan(500);
  });
});
