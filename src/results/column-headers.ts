/** A header that could not stay as the file gave it. */
export interface RepairedHeader {
  /** 1-based position. */
  column: number;
  was: string;
  now: string;
}

/**
 * Names every column, since people and later refreshes find columns by name: headers are trimmed, an empty one becomes
 * "Column 3", and a repeated one "email (2)", compared without regard to case. `width` beyond the headers adds columns.
 *
 * A name the file itself gives to a later column is never taken for a repaired one.
 */
export function nameColumns(given: readonly string[], width: number): string[] {
  const trimmed = given.map((header) => header.trim());
  const taken = new Set(trimmed.map((header) => header.toLowerCase()));
  const seen = new Set<string>();
  return Array.from({ length: Math.max(width, given.length) }, (_, index) => {
    const header = trimmed[index] ?? "";
    const key = header.toLowerCase();
    if (header !== "" && !seen.has(key)) {
      seen.add(key);
      return header;
    }
    const name = freeName(header || `Column ${index + 1}`, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** Tells what `nameColumns` changed, so that the person can be told too. */
export function repairedHeaders(given: readonly string[], names: readonly string[]): RepairedHeader[] {
  return names.flatMap((now, index) => {
    const was = given[index] ?? "";
    return was === now ? [] : [{ column: index + 1, was, now }];
  });
}
