import type { ErrorEntry } from "../../src/protocol.ts";

/** A row of a table with code, meaning, cost and advice; the tables of notices have no cost. */
const ROW = /^\| `([\w-]+)` \| (.+) \| (.+) \| (.+) \|$/gm;

/** The entries of docs/errors.md by code, as plain text; throws when it has none, as after a change of its form. */
export function readErrorEntries(document: string): [string, ErrorEntry][] {
  const entries = [...document.matchAll(ROW)].map(
    ([, code = "", meaning = "", cost = "", advice = ""]): [string, ErrorEntry] => [
      code,
      { meaning: plain(meaning), cost: plain(cost), advice: plain(advice) },
    ],
  );
  if (entries.length === 0)
    throw new Error("docs/errors.md has no table with code, meaning, cost and advice");
  return entries;
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .trim();
}
