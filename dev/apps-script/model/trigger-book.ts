import { ServiceFailure } from "./failures.ts";
import { instantOf, zoneOffset } from "./time-zone.ts";

/** When a clock trigger fires: once, or again and again. Times in ms, hours in the trigger's zone. */
export type Cadence =
  | { kind: "at"; time: number }
  | { kind: "after"; ms: number }
  | { kind: "minutes"; n: number }
  | { kind: "hours"; n: number }
  | { kind: "days"; n: number; hour: number; minute: number; timeZone: string };

/** A clock trigger as tests see it; `nextAt` is null for a one-shot that has fired (it stays listed until deleted). */
export interface TriggerRecord {
  id: string;
  handler: string;
  owner: string;
  cadence: Cadence;
  nextAt: number | null;
}

/** How the script came into the file: bound to it, or as a published add-on with its stricter trigger rules. */
export type Install = "bound" | "add-on";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Triggers one user may have in one script (https://developers.google.com/apps-script/guides/services/quotas). */
const MAX_PER_USER = 20;

/** All clock triggers of the script in this file, with the rules under which Google lets them be made. */
export class TriggerBook {
  private triggers: TriggerRecord[] = [];
  private made = 0;

  constructor(private readonly install: Install) {}

  all(): readonly TriggerRecord[] {
    return this.triggers;
  }

  of(owner: string): TriggerRecord[] {
    return this.triggers.filter((trigger) => trigger.owner === owner);
  }

  /** The texts for add-ons are as reported by developers in 2022 to 2026; Google documents the rules, not the words. */
  create(owner: string, handler: string, cadence: Cadence, now: number, fromTrigger: boolean): TriggerRecord {
    const own = this.of(owner);
    if (this.install === "add-on") {
      if (cadence.kind === "minutes") {
        throw new ServiceFailure("The recurrence interval for an Add-on trigger must be at least one hour.");
      }
      if (fromTrigger && cadence.kind === "after" && cadence.ms < HOUR) {
        throw new ServiceFailure("Clock events must be scheduled at least 1 hour(s) apart.");
      }
      if (own.length > 0) {
        throw new ServiceFailure(
          "This add-on has created too many time-based triggers in this document for this Google user account.",
        );
      }
    }
    if (own.length >= MAX_PER_USER) {
      throw new ServiceFailure(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    this.made += 1;
    const trigger = {
      id: String(7_000_000_000 + this.made),
      handler,
      owner,
      cadence,
      nextAt: firstTime(cadence, now),
    };
    this.triggers.push(trigger);
    return trigger;
  }

  delete(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /** Google's silent end of a trigger: it stays listed and never fires again. */
  stop(id: string): void {
    for (const trigger of this.triggers) if (trigger.id === id) trigger.nextAt = null;
  }

  /** The trigger due first, at or before `until`. */
  due(until: number): { trigger: TriggerRecord; at: number } | null {
    let first: { trigger: TriggerRecord; at: number } | null = null;
    for (const trigger of this.triggers) {
      const at = trigger.nextAt;
      if (at !== null && at <= until && (first === null || at < first.at)) first = { trigger, at };
    }
    return first;
  }

  /** Settles when a trigger that is about to fire will fire again. */
  advance(trigger: TriggerRecord, firedAt: number): void {
    trigger.nextAt = nextTime(trigger.cadence, firedAt);
  }
}

function firstTime(cadence: Cadence, now: number): number {
  if (cadence.kind === "at") return Math.max(cadence.time, now);
  if (cadence.kind === "after") return now + cadence.ms;
  return nextTime(cadence, now) ?? now;
}

function nextTime(cadence: Cadence, after: number): number | null {
  switch (cadence.kind) {
    case "at":
    case "after":
      return null;
    case "minutes":
      return after + cadence.n * 60_000;
    case "hours":
      return after + cadence.n * HOUR;
    case "days":
      return nextDay(cadence, after);
  }
}

function nextDay({ n, hour, minute, timeZone }: Extract<Cadence, { kind: "days" }>, after: number): number {
  const wall = after + zoneOffset(after, timeZone);
  const midnight = Math.floor(wall / DAY) * DAY;
  const ofDay = hour * HOUR + minute * 60_000;
  const today = instantOf(midnight + ofDay, timeZone);
  return n === 1 && today > after ? today : instantOf(midnight + n * DAY + ofDay, timeZone);
}
