import { describe, expect, it } from "vitest";
import { wholeNumber } from "../../../sidebar/model/whole-number.ts";

describe("wholeNumber", () => {
  it.each(["", "many", "-1", "1.5", "12.5", "5,00", "1,2,3", "5 0000", "0", "1,000,001"])(
    "does not take %j for one",
    (typed) => expect(wholeNumber(typed, 1_000_000)).toBeNull(),
  );

  it.each(["5000", " 5000 ", "5,000", "5.000", "5 000", "5\u00a0000", "5\u202f000", "5'000", "5\u2019000"])(
    "reads %j as people write it",
    (typed) => expect(wholeNumber(typed, 1_000_000)).toBe(5_000),
  );
});
