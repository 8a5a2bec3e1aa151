import { notice } from "../problems/notices.ts";
import type { Notice, Settings } from "../protocol.ts";

/** What a person must confirm before this many rows are sent; empty when the caps of the file leave room. */
export function capsReached(
  { rowsPerRun, rowsPerDay }: Settings,
  toSend: number,
  sentInDay: number,
): Notice[] {
  if (toSend === 0) return [];
  return [
    ...(toSend > rowsPerRun ? [notice("over-run-cap", { rows: toSend, limit: rowsPerRun })] : []),
    ...(sentInDay + toSend > rowsPerDay
      ? [notice("over-day-cap", { rows: toSend, sent: sentInDay, limit: rowsPerDay })]
      : []),
  ];
}
