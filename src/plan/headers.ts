import { notice } from "../problems/notices.ts";
import type { Notice } from "../protocol.ts";
import { columnLetters } from "./a1.ts";

export interface ProposedHeader {
  header: string;
  /** The header itself when it can serve as a field name; otherwise what it is proposed to be called. */
  proposedName: string;
}

/** Proposes a distinct name for every column, since blank and repeated headers cannot name a field. */
export function proposeNames(headers: string[], firstColumn: number): ProposedHeader[] {
  const taken = new Set(headers.map(fold).filter((name) => name !== ""));
  const seen = new Set<string>();
  return headers.map((raw, index) => {
    const header = raw.trim();
    if (header !== "" && !seen.has(fold(header))) {
      seen.add(fold(header));
      return { header, proposedName: header };
    }
    const base = header === "" ? `Column ${columnLetters(firstColumn + index)}` : header;
    const proposedName = firstFree(base, header === "" ? 1 : 2, taken);
    taken.add(fold(proposedName));
    return { header, proposedName };
  });
}

function firstFree(base: string, from: number, taken: Set<string>): string {
  for (let n = from; ; n++) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!taken.has(fold(name))) return name;
  }
}

/** Tells which columns have no header or a repeated one. */
export function headerNotices(headers: ProposedHeader[], firstColumn: number): Notice[] {
  const named = (pick: (header: ProposedHeader) => boolean) =>
    headers.flatMap((header, index) => (pick(header) ? [columnLetters(firstColumn + index)] : []));
  const blank = named(({ header }) => header === "");
  const repeated = named(({ header, proposedName }) => header !== "" && header !== proposedName);
  return [
    ...(blank.length > 0 ? [notice("blank-header", { columns: blank.join(", ") })] : []),
    ...(repeated.length > 0 ? [notice("duplicate-header", { columns: repeated.join(", ") })] : []),
  ];
}

function fold(header: string): string {
  return header.trim().toLowerCase();
}
