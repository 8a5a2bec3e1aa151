import { describe, expect, it } from "vitest";
import { assertPlatformSyntax, ENTRY_POINTS } from "../../dev/build/bundle-code.ts";

interface BundleParts {
  body?: string;
  entryPoints?: readonly string[];
  extra?: string;
}

function aBundle({ body = "return {};", entryPoints = ENTRY_POINTS, extra = "" }: BundleParts): string {
  const footer = entryPoints.map((name) => `function ${name}() {}`).join("\n");
  return `"use strict";\nvar sixtyfour_ = (() => { ${body} })();\n${footer}\n${extra}`;
}

describe("assertPlatformSyntax", () => {
  it.each([
    ["a class field", "class A { x = 1 }"],
    ["a static field", "class A { static x = 1 }"],
    ["a private field", "class A { #x; m() { return this.#x } }"],
    ["a private method", "class A { #m() {} }"],
    ["a static block", "class A { static { } }"],
    ["logical assignment", "let a; a ??= 1;"],
    ["a numeric separator", "let a = 1_000;"],
    ["top-level await", "await 1;"],
  ])("rejects %s", (_what, body) => {
    expect(() => assertPlatformSyntax(aBundle({ body }))).toThrow(SyntaxError);
  });

  it.each(["import a from 'b';", "export const a = 1;"])("rejects the module syntax of %s", (extra) => {
    expect(() => assertPlatformSyntax(aBundle({ extra }))).toThrow(SyntaxError);
  });

  it.each([
    ["a function", "function forgotten() {}", "forgotten"],
    ["a variable", "const forgotten = 1;", "forgotten"],
    ["a class", "class Forgotten {}", "ClassDeclaration"],
    ["a destructured variable", "var { a } = sixtyfour_;", "pattern"],
    ["an assignment to an undeclared name", "forgotten = 1;", "ExpressionStatement"],
    ["a call while loading", "tick();", "ExpressionStatement"],
  ])("rejects %s besides the entry points", (_what, extra, named) => {
    expect(() => assertPlatformSyntax(aBundle({ extra }))).toThrow(new RegExp(`surplus \\[.*${named}`));
  });

  it.each(ENTRY_POINTS)("rejects a bundle without %s", (missing) => {
    const entryPoints = ENTRY_POINTS.filter((name) => name !== missing);
    expect(() => assertPlatformSyntax(aBundle({ entryPoints }))).toThrow(`missing [${missing}]`);
  });

  it("rejects an entry point that is not a plain declaration, which menus and triggers would not find", () => {
    const entryPoints = ENTRY_POINTS.filter((name) => name !== "tick");
    const extra = "sixtyfour_.tick = function tick() {};";
    expect(() => assertPlatformSyntax(aBundle({ entryPoints, extra }))).toThrow("missing [tick]");
  });

  it("accepts ECMAScript 2020 with exactly the entry points", () => {
    const body = "const a = b?.c ?? 1n; async function f() { for await (const d of e) d; } return { f };";
    expect(() => assertPlatformSyntax(aBundle({ body }))).not.toThrow();
  });
});
