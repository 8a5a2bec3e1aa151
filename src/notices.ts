import { fillIn, type ProblemFacts } from "./messages.ts";
import type { Notice } from "./protocol.ts";

/** What a person should know though nothing stops; same rules as for problems: stable codes, plain words. */
const NOTICES = {
  "blank-header": "{columns} have no header. They can be sent under the proposed names.",
  "duplicate-header":
    "{columns} have the same header as another column. They can be sent under the proposed names.",
  "merged-cells": "Merged cells count as filled with their value in every row they cover.",
  "error-cells": "{count} cells with an error such as {example} count as blank.",
  "over-limit": "Only the first {limit} rows are sent in one run; {left} more are left for the next.",
  "hidden-unchecked":
    "Rows from row {row} on are left for the next run: Google tells only row by row what is hidden, and {limit} rows take long enough. Stop skipping hidden rows to send them at once.",
  "unknown-fields": "“{fields}” is not among the workflow's fields. It is sent along as extra information.",
  "headers-mended": "{count} result columns had no name or a repeated one and were renamed.",
  "ragged-rows": "{count} result rows had more or fewer cells than the header.",
  "earlier-step":
    "Sixtyfour offered no file of the workflow's last step, so these are the results of an earlier one. Look for the rest at app.sixtyfour.ai.",
  "over-run-cap": "{rows} rows are more than the {limit} that this file sends in one run without asking.",
  "over-day-cap":
    "With these {rows} rows, the file would have sent more than {limit} in 24 hours: {sent} were sent already.",
  "unreadable-runs":
    "{count} runs were stored by another version of the add-on, or are damaged. They were left as they are and are not shown.",
  "rows-missing": "{missing} rows that Sixtyfour announced were not in its result files.",
  "cells-cut": "{count} cells were longer than the 50,000 characters a cell can hold and were cut.",
} as const;

export type NoticeCode = keyof typeof NOTICES;

/** All codes, so that a test can hold the documentation to them. */
export const NOTICE_CODES = Object.keys(NOTICES) as NoticeCode[];

/** Puts a notice into words. */
export function notice(code: NoticeCode, facts: ProblemFacts = {}): Notice {
  return { code, message: fillIn(NOTICES[code], facts) };
}
