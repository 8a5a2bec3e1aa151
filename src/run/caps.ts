import { notice } from "../notices.ts";
import type { Notice, Settings } from "../protocol.ts";
import { countAcceptedSince, type Ledger } from "./ledger.ts";

const DAY_MS = 24 * 60 * 60_000;

/** What a person must confirm before this many rows are sent; empty when the caps of the file leave room. */
export function capsReached(
  ledger: Ledger,
  { rowsPerRun, rowsPerDay }: Settings,
  toSend: number,
  now: number,
): Notice[] {
  if (toSend === 0) return [];
  const sent = countAcceptedSince(ledger, now - DAY_MS);
  return [
    ...(toSend > rowsPerRun ? [notice("over-run-cap", { rows: toSend, limit: rowsPerRun })] : []),
    ...(sent + toSend > rowsPerDay
      ? [notice("over-day-cap", { rows: toSend, sent, limit: rowsPerDay })]
      : []),
  ];
}
