/**
 * Makes CSV-like records of rows that came as JSON, the header first: the union of their keys in the order in which
 * they first appear, since later rows may have keys that the first one lacks. No rows give no header.
 */
export function inlineRows(results: readonly Readonly<Record<string, unknown>>[]): string[][] {
  const header = [...new Set(results.flatMap((row) => Object.keys(row)))];
  if (header.length === 0) return [];
  return [
    header,
    ...results.map((row) => {
      const values = new Map(Object.entries(row));
      return header.map((key) => toText(values.get(key)));
    }),
  ];
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
