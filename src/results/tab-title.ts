import { cutText } from "../encoding/cut-text.ts";

/** Longest tab name, in UTF-16 units; Google publishes no figure, and add-ons in use rely on this one. */
const MAX_TITLE_UNITS = 100;

const UNTITLED = "Results";

/** Excel's forbidden characters, so that a downloaded workbook still opens, and control characters. */
const UNWANTED = /[:\\/?*[\]\p{Cc}]/gu;

/** Names a results tab, such as "Find and verify emails, 23 Nov"; a long workflow name is cut and the date kept. */
export function tabTitle(workflowName: string, date: string, untitled = UNTITLED): string {
  const ending = cutText(tidy(date), MAX_TITLE_UNITS / 2).trimEnd();
  const suffix = ending === "" ? "" : `, ${ending}`;
  return cutText(tidy(workflowName) || untitled, MAX_TITLE_UNITS - suffix.length).trimEnd() + suffix;
}

/** Makes any title one that a new tab can have: Sheets refuses names that exist, compared without regard to case. */
export function uniqueTitle(title: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const wanted = tidy(title) || UNTITLED;
  let unique = cutText(wanted, MAX_TITLE_UNITS).trimEnd();
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    unique = cutText(wanted, MAX_TITLE_UNITS - suffix.length).trimEnd() + suffix;
  }
  return unique;
}

function tidy(text: string): string {
  return text.replace(UNWANTED, " ").replace(/\s+/g, " ").trim();
}
