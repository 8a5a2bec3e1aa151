import { fc, test } from "@fast-check/vitest";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../dev/sixtyfour/write-csv.ts";

const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(
    fc.array(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", '"', ",", "\n", "\r\n", '",\n"')),
      {
        minLength: width,
        maxLength: width,
      },
    ),
    { minLength: 1 },
  ),
);

describe("writeCsv", () => {
  test.prop([tables, fc.constantFrom("\n", "\r\n")])(
    "is read back by another parser as it was",
    (rows, lineEnd) => {
      expect(parse(writeCsv(rows, lineEnd), { relax_column_count: true, record_delimiter: lineEnd })).toEqual(
        rows,
      );
    },
  );

  it("quotes only cells that need it", () => {
    expect(writeCsv([["plain", 'say "hi"', "a,b", "two\nlines", " spaced "]])).toBe(
      'plain,"say ""hi""","a,b","two\nlines", spaced \n',
    );
  });

  it("does not lose a row of one blank cell", () => {
    expect(writeCsv([["email"], [""], ["a@b.example"]])).toBe('email\n""\na@b.example\n');
  });
});
