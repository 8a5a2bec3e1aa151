import { describe, expect, it } from "vitest";
import { type NoticeCode, notice } from "../../src/problems/notices.ts";
import type { MessageFacts } from "../../src/protocol.ts";

/** Every notice with the facts that the code base gives it. */
const GIVEN: Record<NoticeCode, MessageFacts> = {
  "blank-header": { columns: "Column B" },
  "duplicate-header": { columns: "Columns B, C" },
  "merged-cells": {},
  "error-cells": { count: 2, example: "#N/A" },
  "over-limit": { limit: 10_000, left: 5 },
  "hidden-unchecked": { row: 3_002, limit: 3_000 },
  "unknown-fields": { fields: "company" },
  "headers-mended": { count: 2 },
  "ragged-rows": { count: 2 },
  "earlier-step": {},
  "over-run-cap": { rows: 2_000, limit: 1_000 },
  "over-day-cap": { rows: 2_000, limit: 5_000, sent: 4_000 },
  "unreadable-runs": { count: 2 },
  "rows-missing": { missing: 2 },
  "beside-tab-gone": {},
  "beside-protected": {},
  "beside-unreadable": {},
  "rows-not-placed": { count: 2 },
  "edits-left": { count: 2 },
  "refresh-sends": { rows: 2 },
  "cells-cut": { count: 2 },
  "blocks-unlisted": {},
  "pipeline-not-webhook": {},
  "pipeline-branches": {},
  "pipeline-too-large": {},
  "preview-limited": { limit: 10_000, rows: 20_000 },
  "inputs-not-found": { columns: "Company" },
};

describe("every notice", () => {
  it.each(Object.entries(GIVEN))("%s has words with all gaps filled", (code, facts) => {
    // The keys of the table are codes; Object.entries forgets that.
    const { message } = notice(code as NoticeCode, facts);
    expect(message).toMatch(/^[“A-Z0-9].*[.]$/);
    expect(message).not.toMatch(/[{}]|undefined| {2}/);
    // Amounts are written with their thousands apart.
    const plain = message.replace(/(?<=\d),(?=\d{3})/g, "");
    for (const fact of Object.values(facts)) expect(plain).toContain(String(fact));
  });
});
