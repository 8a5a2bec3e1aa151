import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isFaithfulNumber } from "../../src/results/column-type.ts";

describe("isFaithfulNumber", () => {
  it.each([
    ..."007,00,1e5,1e+21,1E5,+49,+4915112345678,1.50,1.,.5,-0,-.5,0x1F,0b1,NaN,Infinity,-Infinity,1_000,10%,$2,1/2".split(
      ",",
    ),
    " 1",
    "1 ",
    "1\n",
    "",
    "-",
    "1,000",
    "TRUE",
    "١",
    "0.0000001",
    "1234567890123456",
    "1000000000000000",
    "100000000000000000000",
    "0.1234567890123456",
    "9007199254740993",
  ])("keeps %j text", (value) => {
    expect(isFaithfulNumber(value)).toBe(false);
  });

  it.each([
    ..."0,1,-1,42,0.1,-0.5,1.5,100,1000000,3.14159,0.000001,4915112345678".split(","),
    "999999999999999",
    "-0.123456789012345",
    "0.00000123456789012345",
  ])("takes %j for a number", (value) => {
    expect(isFaithfulNumber(value)).toBe(true);
  });

  test.prop([fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String))])(
    "never takes a value that a number would show otherwise",
    (value) => {
      fc.pre(isFaithfulNumber(value));
      expect(String(Number(value))).toBe(value);
    },
  );

  test.prop([fc.integer()])("takes every 32-bit integer", (value) => {
    expect(isFaithfulNumber(String(value))).toBe(true);
  });
});
