import type { TickTrigger } from "../ports.ts";

/** Stored by name with every trigger that exists out there, so it can never be renamed. */
const HANDLER = "tick";

/**
 * Which trigger belongs to which file: `getProjectTriggers` is reported to list those of the person's other files too,
 * so only recorded ones may be deleted.
 */
const RECORD = "sixtyfour.trigger.";

/** When the trigger of a file last fired, in ms since the epoch. */
const BEAT = "sixtyfour.beat.";

/** The day and how long ticks have worked on it: "2026-11-23 61000". */
const USED = "sixtyfour.ticksUsed";

const HOUR_MINUTES = 60;

/**
 * Between slots, in minutes. A look each minute would cost 31,700 of the 50,000 property calls a day (22 each), and half an
 * hour of the 90 minutes of triggers (https://developers.google.com/apps-script/guides/services/quotas).
 */
const CALM_MINUTES = 10;

/** At most one clock trigger per person and file. */
export function tickTrigger(): TickTrigger {
  const properties = PropertiesService.getUserProperties();
  const fileId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const key = RECORD + fileId;

  function recorded(): { uniqueId: string; minutes: number } | null {
    const [uniqueId, minutes] = (properties.getProperty(key) ?? "").split(" ");
    return uniqueId ? { uniqueId, minutes: Number(minutes) } : null;
  }

  function note({ trigger, minutes }: Made): number {
    properties.setProperty(key, `${trigger.getUniqueId()} ${minutes}`);
    properties.deleteProperty(BEAT + fileId);
    return minutes;
  }

  /** The old one goes last: if this execution dies before, it fires once more and finds that nobody knows it. */
  function replaceBy(made: Made, oldId: string | undefined): number {
    const minutes = note(made);
    if (oldId !== undefined) deleteTrigger(oldId);
    return minutes;
  }

  function usedOn(day: string): number {
    const [recordedDay, ms] = (properties.getProperty(USED) ?? "").split(" ");
    return recordedDay === day ? Number(ms) : 0;
  }

  function remove(): void {
    const known = recorded();
    if (!known) return;
    // The trigger goes last: if this execution dies before, it fires once more and finds that nobody knows it.
    properties.deleteProperty(BEAT + fileId);
    properties.deleteProperty(key);
    deleteTrigger(known.uniqueId);
  }

  return {
    ensure() {
      try {
        const known = recorded();
        if (known && findTrigger(known.uniqueId)) return known.minutes;
        return note(makeEvery(1) ?? makeHourly());
      } catch {
        // Permission withheld, too many triggers, or a second one for this file: the run goes on while a sidebar is open.
        return null;
      }
    },

    ensureCalm() {
      try {
        const known = recorded();
        const isThere = known !== null && findTrigger(known.uniqueId) !== undefined;
        if (known && isThere && known.minutes >= CALM_MINUTES) return known.minutes;
        const calm = makeEvery(CALM_MINUTES);
        // Where one of every minute is, Google allows minutes, and what it refuses now it will make at the next look.
        if (known && isThere && !calm) return known.minutes;
        return replaceBy(calm ?? makeHourly(), known?.uniqueId);
      } catch {
        return recorded()?.minutes ?? null;
      }
    },

    hasten() {
      const known = recorded();
      if (known?.minutes !== CALM_MINUTES) return;
      try {
        const quick = makeEvery(1);
        if (quick) replaceBy(quick, known.uniqueId);
      } catch {
        // Whichever of the two is known goes on, and deletes the other when that fires.
      }
    },

    remove,

    forget(now) {
      remove();
      const isCounted = usedOn(dayOf(now)) > 0;
      const isNeeded = isCounted && properties.getKeys().some((name) => name.startsWith(RECORD));
      if (!isNeeded) properties.deleteProperty(USED);
    },

    state() {
      const known = recorded();
      const beat = properties.getProperty(BEAT + fileId);
      return {
        everyMinutes: known ? known.minutes : null,
        lastLookAt: beat === null ? null : new Date(Number(beat)).toISOString(),
      };
    },

    beat(now, triggerId) {
      const known = recorded();
      if (triggerId !== null && triggerId !== known?.uniqueId) deleteTrigger(triggerId);
      else if (known) properties.setProperty(BEAT + fileId, String(now));
    },

    usedTodayMs: (now) => usedOn(dayOf(now)),
    addUsed: (ms, now) => void properties.setProperty(USED, `${dayOf(now)} ${usedOn(dayOf(now)) + ms}`),

    isAuthorised: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  };
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

type Made = { trigger: GoogleAppsScript.Script.Trigger; minutes: number };

function makeEvery(minutes: number): Made | null {
  try {
    return { trigger: ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(minutes).create(), minutes };
  } catch {
    // A published add-on gets "The recurrence interval for an Add-on trigger must be at least one hour."
    return null;
  }
}

function makeHourly(): Made {
  return { trigger: ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create(), minutes: HOUR_MINUTES };
}

function deleteTrigger(uniqueId: string): void {
  const trigger = findTrigger(uniqueId);
  if (trigger) ScriptApp.deleteTrigger(trigger);
}

function findTrigger(uniqueId: string): GoogleAppsScript.Script.Trigger | undefined {
  return ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === uniqueId);
}
