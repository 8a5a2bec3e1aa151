import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { freeIdentifiers } from "../../dev/build/free-identifiers.ts";

function freeIn(code: string): string[] {
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  return [...freeIdentifiers(program).keys()].sort();
}

describe("freeIdentifiers", () => {
  it.each([
    ["a call", "fetch(1)", ["fetch"]],
    ["an assignment", "leaked = 1", ["leaked"]],
    ["an assignment by destructuring", "({ a, b: [c] } = d)", ["a", "c", "d"]],
    ["a shorthand property", "var o = { URL }", ["URL"]],
    ["a computed key", "var o = { [key]: 1 }; o[index]", ["index", "key"]],
    ["the key of a computed method", "class A { [name]() {} }", ["name"]],
    ["a guard", "if (typeof crypto === 'object') {}", ["crypto"]],
    ["a default value", "function f(a = fallback) {}", ["fallback"]],
    ["a computed key in a pattern", "var { [key]: value } = {}", ["key"]],
    ["a superclass", "class A extends Base {}", ["Base"]],
    ["a template", `var t = \`\${window}\``, ["window"]],
    ["a use after the block of its declaration", "{ let inner = 1 } inner", ["inner"]],
    ["a use outside the function of its var", "function f() { var inner } inner", ["inner"]],
    ["the name of a function expression outside of it", "(function self() {}); self", ["self"]],
    ["a catch parameter after its clause", "try {} catch (error) {} error", ["error"]],
    ["arguments of an arrow outside any function", "var f = () => arguments", ["arguments"]],
  ])("finds %s", (_what, code, names) => {
    expect(freeIn(code)).toEqual(names);
  });

  it.each([
    ["a property", "var o = {}; o.fetch; ({ URL: 1, crypto() {} })"],
    ["a method", "class A { fetch() { return this.fetch } }"],
    ["a label", "window: for (;;) { break window }"],
    ["new.target", "function F() { return new.target }"],
    ["a declaration that comes later", "later(); function later() {}"],
    ["a var of a block", "{ var a = 1 } a"],
    [
      "a var declared in a nested block and used in the function",
      "function f() { if (1) { var a } return a }",
    ],
    [
      "parameters, with patterns and rest",
      "function f({ a, b: [c], ...d }, e = a, ...g) { [a, c, d, e, g] }",
    ],
    ["arguments of a function, also in its arrows", "function f() { return () => arguments }"],
    ["the name of a function expression inside of it", "var f = function self() { self() }"],
    ["the name of a class expression inside of it", "var A = class B { m() { return B } }"],
    ["a catch parameter", "try {} catch ({ message }) { message }"],
    [
      "the variable of a loop",
      "for (const key in {}) key; for (let i = 0; i < 1; i++) i; for (var k of []) k",
    ],
    ["a local of the name of an absent global", "function f(window) { return window.URL }"],
  ])("passes over %s", (_what, code) => {
    expect(freeIn(code)).toEqual([]);
  });

  it("says where a name is used first", () => {
    const program = parse("1; b; a; b", { ecmaVersion: 2020 });
    expect(freeIdentifiers(program)).toEqual(
      new Map([
        ["b", 3],
        ["a", 6],
      ]),
    );
  });
});
