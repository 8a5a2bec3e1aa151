import { ServiceFailure } from "../failures.ts";
import { held, hold, type Run, type TriggerDraft } from "../run.ts";
import type { Cadence } from "../trigger-book.ts";

/** Intervals Google accepts (https://developers.google.com/apps-script/reference/script/clock-trigger-builder). */
const MINUTES = [1, 5, 10, 15, 30];
/** As one project found by trying; the reference gives no list. */
const HOURS = [1, 2, 4, 6, 8, 12];

function draft(run: Run, id: number): TriggerDraft {
  return held(run.triggerDrafts, id);
}

function setEvery(run: Run, id: number, cadence: Cadence, allowed: number[] | null, name: string): void {
  if (allowed && "n" in cadence && !allowed.includes(cadence.n)) {
    throw new ServiceFailure(
      `The value you passed to ${name} was invalid. It must be one of ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`,
    );
  }
  draft(run, id).cadence = cadence;
}

/** The add-on's triggers belong to whoever runs it; nobody sees another user's. */
function create(run: Run, id: number): string {
  const { cadence, handler, hour, minute, timeZone } = draft(run, id);
  if (!cadence) throw new ServiceFailure("The clock trigger has no schedule.");
  const complete: Cadence =
    cadence.kind === "days"
      ? { ...cadence, hour: hour ?? 0, minute: minute ?? Math.floor(run.world.random() * 60), timeZone }
      : cadence;
  const { triggers, clock } = run.world;
  return triggers.create(run.user.email, handler, complete, clock.now(), run.kind === "trigger").id;
}

/** `ScriptApp` and clock triggers. */
export const scriptCalls = {
  "ScriptApp.getScriptId": (_run: Run): string => "1LocalHostScript00000000000000000000000000000",
  "ScriptApp.newTrigger": (run: Run, handler: string): number =>
    hold(run.triggerDrafts, {
      handler,
      cadence: null,
      hour: null,
      minute: null,
      timeZone: run.world.manifest.timeZone,
    }),
  "ScriptApp.getProjectTriggers": (run: Run): string[] =>
    run.world.triggers.of(run.user.email).map(({ id }) => id),
  "ScriptApp.deleteTrigger": (run: Run, id: string): void => run.world.triggers.delete(id),
  "ScriptApp.getAuthorizationInfo": (_run: Run): void => {},
  "AuthorizationInfo.getAuthorizationStatus": (run: Run): string =>
    run.user.authorized ? "NOT_REQUIRED" : "REQUIRED",
  "AuthorizationInfo.getAuthorizationUrl": (run: Run): string | null =>
    run.user.authorized ? null : "https://script.google.com/macros/auth/local-host",
  "TriggerBuilder.timeBased": (run: Run, id: number): void => void draft(run, id),
  "ClockTriggerBuilder.everyMinutes": (run: Run, id: number, n: number): void =>
    setEvery(run, id, { kind: "minutes", n }, MINUTES, "everyMinutes"),
  "ClockTriggerBuilder.everyHours": (run: Run, id: number, n: number): void =>
    setEvery(run, id, { kind: "hours", n }, HOURS, "everyHours"),
  "ClockTriggerBuilder.everyDays": (run: Run, id: number, n: number): void =>
    setEvery(
      run,
      id,
      { kind: "days", n, hour: 0, minute: 0, timeZone: run.world.manifest.timeZone },
      null,
      "everyDays",
    ),
  "ClockTriggerBuilder.atHour": (run: Run, id: number, hour: number): void => {
    draft(run, id).hour = hour;
  },
  "ClockTriggerBuilder.nearMinute": (run: Run, id: number, minute: number): void => {
    draft(run, id).minute = minute;
  },
  "ClockTriggerBuilder.inTimezone": (run: Run, id: number, timeZone: string): void => {
    draft(run, id).timeZone = timeZone;
  },
  "ClockTriggerBuilder.after": (run: Run, id: number, ms: number): void =>
    setEvery(run, id, { kind: "after", ms }, null, "after"),
  "ClockTriggerBuilder.at": (run: Run, id: number, time: number): void =>
    setEvery(run, id, { kind: "at", time }, null, "at"),
  "ClockTriggerBuilder.create": create,
  "Trigger.getUniqueId": (_run: Run, id: string): string => id,
  "Trigger.getHandlerFunction": (run: Run, id: string): string =>
    run.world.triggers.of(run.user.email).find((trigger) => trigger.id === id)?.handler ?? "",
  "Trigger.getEventType": (_run: Run, _id: string): void => {},
  "Trigger.getTriggerSource": (_run: Run, _id: string): void => {},
};
