import { describe, expect, it } from "vitest";
import { readColumns } from "../../../sidebar/model/read-columns.ts";

describe("readColumns", () => {
  it.each([
    ["", []],
    [" , ,\n", []],
    ["email", ["email"]],
    [" email , email_status,email\nphone ", ["email", "email_status", "phone"]],
  ])("reads %j as %j", (written, columns) => {
    expect(readColumns(written)).toEqual(columns);
  });

  it("takes no more than the server does", () => {
    const written = Array.from({ length: 150 }, (_, n) => `${n}`.padEnd(300, "x")).join(",");
    const columns = readColumns(written);
    expect(columns).toHaveLength(100);
    expect(Math.max(...columns.map((name) => name.length))).toBe(200);
  });
});
