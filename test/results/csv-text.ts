import { fc } from "@fast-check/vitest";

/** Fields made of what matters to a CSV reader, and of letters of one to four UTF-8 bytes. */
const field = fc
  .array(fc.constantFrom(",", '"', "\n", "\r", " ", "a", "1", "=", "é", "€", "😀"), { maxLength: 6 })
  .map((units) => units.join(""));

export const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

const lineBreak = fc.constantFrom("\n", "\r", "\r\n");

function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

const written = fc.oneof(
  field.map(quote),
  field.map((value) => value.replace(/[",\r\n]/g, "")),
);

const record = fc.array(written, { minLength: 1, maxLength: 4 }).map((fields) => fields.join(","));

/**
 * Every text the grammar of RFC 4180 section 2 allows, with CR and LF alone allowed as line breaks too, and any
 * character but quote, comma, CR and LF as text. Blank lines, ragged rows and a missing final break are in it.
 */
export const wellFormedCsv = fc
  .tuple(fc.array(fc.tuple(record, lineBreak), { maxLength: 6 }), fc.option(record, { nil: "" }))
  .map(([lines, last]) => lines.map((line) => line.join("")).join("") + last);

/** Anything at all, well-formed or not. */
export const anyCsv = fc
  .array(fc.constantFrom(",", '"', '""', "\n", "\r", "\r\n", "a", "é", "\ufeff", "😀"), { maxLength: 24 })
  .map((units) => units.join(""));

/** Quotes every field, so that a lone empty field is not mistaken for a blank line. */
export function writeCsv(table: readonly (readonly string[])[], end: string): string {
  return table.map((row) => row.map(quote).join(",") + end).join("");
}
