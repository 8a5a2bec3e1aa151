import { notice } from "../notices.ts";
import type { Ports } from "../ports.ts";
import type { Notice, Settings } from "../protocol.ts";
import { countAcceptedSince } from "./ledger.ts";

const DAY_MS = 24 * 60 * 60_000;

/** What a person must confirm before this many rows are sent; empty when the caps of the file leave room. */
export function capsReached(ports: Ports, { rowsPerRun, rowsPerDay }: Settings, toSend: number): Notice[] {
  const asks: Notice[] = [];
  if (toSend > rowsPerRun) asks.push(notice("over-run-cap", { rows: toSend, limit: rowsPerRun }));
  if (toSend === 0) return asks;
  const sent = countAcceptedSince(ports.tables, ports.clock.now() - DAY_MS);
  if (sent + toSend > rowsPerDay)
    asks.push(notice("over-day-cap", { rows: toSend, sent, limit: rowsPerDay }));
  return asks;
}
