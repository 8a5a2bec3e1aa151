import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../../sidebar/builder/model/read-number.ts";

describe("readNumber", () => {
  it.each(["", " ", "1,5", "1 000", "0x10", "ten", "1.5.1", "Infinity", "12345678901234567890"])(
    "leaves %j the text it is, to be said to be wrong",
    (typed) => {
      expect(readNumber(typed)).toBe(typed);
    },
  );

  it.each([
    ["1.50", 1.5],
    ["007", 7],
    ["1.", 1],
    [".5", 0.5],
    [" -3 ", -3],
    ["+2", 2],
    ["1e3", 1000],
  ])("takes %j for what is meant", (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })])(
    "takes every number as it is written",
    (number) => {
      expect(readNumber(String(number))).toBe(number === 0 ? readNumber("0") : number);
    },
  );
});
