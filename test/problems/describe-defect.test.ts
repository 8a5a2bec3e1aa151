import { expect, it } from "vitest";
import { describeDefect } from "../../src/problems/describe-defect.ts";

it("tells the kind of error and where it arose, without what it says", () => {
  const text = describeDefect(new RangeError("secret\n    at secret.ts:1"));
  expect(text).toMatch(/^RangeError\n\s+at .+/);
  expect(text).not.toContain("secret");
});
