import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readableValue } from "../../src/results/readable-value.ts";

/** Writes a text as Python's `repr` does, for texts of printable characters and line breaks. */
function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(quote, `\\${quote}`);
  return quote + escaped + quote;
}

describe("readableValue on what it does not wholly understand", () => {
  it.each([
    "",
    "a, b",
    "[",
    "[]]",
    "['a'",
    "['a',]",
    "['a' 'b']",
    "['a'] and more",
    "[a, b]",
    "[1 2]",
    "[01]",
    "[0x1F]",
    "[nan]",
    "['a', None]",
    '["a", null]',
    "('a', 'b')",
    '{"a": 1}',
    '[{"a": 1}]',
    "[[['a']]]",
    "['a\nb']",
    "['\\q']",
    "['\\u12']",
    "['\\U00110000']",
    "[__import__('os')]",
    "[see note]",
  ])("leaves %j unchanged", (value) => {
    expect(readableValue(value)).toBe(value);
  });

  it("leaves a list unchanged that is far longer than a cell", () => {
    const value = JSON.stringify(["x".repeat(100_000)]);
    expect(readableValue(value)).toBe(value);
  });

  it("survives brackets nested as deep as there is room", () => {
    const value = "[".repeat(100_000);
    expect(readableValue(value)).toBe(value);
  });

  test.prop([
    fc.array(fc.constantFrom("[", "]", ",", "'", '"', "\\", "a", "1", "-", " ", "\n", "\\u", "True")),
  ])("never throws, whatever brackets and quotes it gets", (parts) => {
    expect(typeof readableValue(parts.join(""))).toBe("string");
  });

  test.prop([fc.array(fc.string(), { minLength: 1 }), fc.nat()])(
    "leaves a list that was cut short",
    (list, cut) => {
      const text = JSON.stringify(list);
      const beginning = text.slice(0, cut % text.length);
      expect(readableValue(beginning)).toBe(beginning);
    },
  );

  test.prop([fc.string({ unit: "binary" }).filter((text) => !text.trim().startsWith("["))])(
    "leaves any text that is no list",
    (text) => {
      expect(readableValue(text)).toBe(text);
    },
  );
});

describe("readableValue", () => {
  it.each([
    ['["a","b"]', "a, b"],
    ["['Whatnot', 'Deepgram', 'Internalize']", "Whatnot, Deepgram, Internalize"],
    ['[["x@y.z","OK","PROFESSIONAL"]]', "x@y.z, OK, PROFESSIONAL"],
    ["[['x@y.z', 'OK'], ['a@b.c', 'UNKNOWN']]", "x@y.z, OK; a@b.c, UNKNOWN"],
    ["[]", ""],
    [" [ 'a' ,\n 'b' ] ", "a, b"],
    ["[True, false, 1.50, -2e5]", "True, false, 1.50, -2e5"],
    ["[12345678901234567890]", "12345678901234567890"],
    [`["it's", 'say "hi"', 'don\\'t']`, `it's, say "hi", don't`],
    ['["\\u00e9", "\\ud83d\\ude00", "a\\/b", "\\\\"]', "é, 😀, a/b, \\"],
    ["['\\xe9', '\\U0001f600', 'two\\nlines']", "é, 😀, two\nlines"],
    ["['=1+1', '007']", "=1+1, 007"],
  ])("shows %j as %j", (value, shown) => {
    expect(readableValue(value)).toBe(shown);
  });

  const texts = fc.array(fc.string({ unit: "binary" }));

  test.prop([texts])("shows every JSON list of texts", (list) => {
    expect(readableValue(JSON.stringify(list))).toBe(list.join(", "));
  });

  test.prop([fc.array(texts, { minLength: 1 })])("shows every JSON list of lists", (lists) => {
    expect(readableValue(JSON.stringify(lists))).toBe(lists.map((list) => list.join(", ")).join("; "));
  });

  const printable = fc.array(fc.constantFrom("a", "'", '"', "\\", "\n", ",", "[", "]", "é", "😀"));

  test.prop([fc.array(printable.map((units) => units.join("")))])(
    "shows every Python list of texts",
    (list) => {
      expect(readableValue(`[${list.map(pythonText).join(", ")}]`)).toBe(list.join(", "));
    },
  );
});
