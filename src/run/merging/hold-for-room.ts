import { roomLeft } from "../../results/room.ts";
import { type RunContext, record } from "../run-context.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry } from "../state/patience.ts";
import type { Run, WorkingRun } from "../state/run.ts";
import { refuse } from "./finish-merge.ts";

/** Lets a run wait while the spreadsheet has no room for so many more cells; null when it has. */
export function holdForRoom(context: RunContext, run: WorkingRun, cells: number): Run | null {
  if (cells <= 0) return null;
  const { tabs, clock, random } = context.ports;
  const room = roomLeft(tabs);
  if (cells <= room) return null;
  const now = clock.now();
  const cause = { code: "workbook-full" as const, facts: { cells, room } };
  if (isExhausted(run.patience, now)) {
    return refuse(context, run, { code: "download-failed", facts: { hours: GIVE_UP_AFTER_HOURS }, cause });
  }
  const notBefore = nextTry(run.patience, null, now, random.next());
  return record(context, run, { type: "setBack", notBefore, reason: cause.code, facts: cause.facts });
}
