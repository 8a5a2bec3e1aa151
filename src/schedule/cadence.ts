import * as v from "valibot";
import type { ZoneTime } from "./zone-time.ts";

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Before most people begin to work, and after nightly jobs of whoever fills the sheet. */
const MORNING = 6;
const atHour = v.optional(whole(0, 23), MORNING);

/** When refreshes are wanted, in the spreadsheet's own time; what is left out gets an everyday value. */
export const CadenceSchema = v.variant("every", [
  /** Every n hours counted from midnight, so that the hours are the same each day. */
  v.object({ every: v.literal("hour"), n: v.optional(whole(1, 23), 1) }),
  v.object({ every: v.literal("day"), atHour }),
  v.object({ every: v.literal("weekday"), atHour }),
  /** 1 is Monday; Sunday is 7, and 0 as JavaScript counts it. */
  v.object({
    every: v.literal("week"),
    dayOfWeek: v.optional(
      v.pipe(
        whole(0, 7),
        v.transform((day) => day || 7),
      ),
      1,
    ),
    atHour,
  }),
  /** A day that a month does not have means its last. */
  v.object({ every: v.literal("month"), dayOfMonth: v.optional(whole(1, 31), 1), atHour }),
]);
export type FullCadence = v.InferOutput<typeof CadenceSchema>;

/** A refresh that happened: when, and up to which day of the calendar its slot was served. */
export interface Fired {
  at: number;
  day: number;
}

const DAY_MS = 24 * 60 * 60_000;

/** The first slot after an instant, both in ms since the epoch. */
export function nextAt(cadence: FullCadence, after: number, zone: ZoneTime): number {
  return firstSlot(cadence, zone, zone.dayAt(after) - 1, ({ at }) => at > after);
}

/**
 * The first slot that is still to be served. It lies in the past when refreshes were missed; however many those were, it is
 * one. A day that was served is not served again because the spreadsheet moved to a zone where it is not over yet.
 */
export function nextSlot(cadence: FullCadence, fired: Fired, zone: ZoneTime): number {
  const isNew = ({ at, day }: Slot) => at > fired.at && (cadence.every === "hour" || day > fired.day);
  return firstSlot(cadence, zone, zone.dayAt(fired.at) - 1, isNew);
}

/** The stamp of a refresh that begins now, which serves every slot up to now. */
export function firedAt(cadence: FullCadence, now: number, zone: ZoneTime): Fired {
  const today = zone.dayAt(now);
  const isBeforeSlot = cadence.every !== "hour" && zone.instantOf(today, cadence.atHour) > now;
  return { at: now, day: isBeforeSlot ? today - 1 : today };
}

interface Slot {
  at: number;
  day: number;
}

function firstSlot(
  cadence: FullCadence,
  zone: ZoneTime,
  fromDay: number,
  isMeant: (slot: Slot) => boolean,
): number {
  for (let day = fromDay; ; day++) {
    if (!isOn(cadence, day)) continue;
    for (const hour of hoursOf(cadence)) {
      const slot = { at: zone.instantOf(day, hour), day };
      if (isMeant(slot)) return slot.at;
    }
  }
}

function hoursOf(cadence: FullCadence): number[] {
  if (cadence.every !== "hour") return [cadence.atHour];
  return Array.from({ length: Math.ceil(24 / cadence.n) }, (_, index) => index * cadence.n);
}

function isOn(cadence: FullCadence, day: number): boolean {
  switch (cadence.every) {
    case "hour":
    case "day":
      return true;
    case "weekday":
      return dayOfWeek(day) <= 5;
    case "week":
      return dayOfWeek(day) === cadence.dayOfWeek;
    case "month":
      return dayOfMonth(day) === Math.min(cadence.dayOfMonth, daysInMonth(day));
  }
}

/** 1 is Monday: 1 January 1970 was a Thursday. */
function dayOfWeek(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dayOfMonth(day: number): number {
  return new Date(day * DAY_MS).getUTCDate();
}

function daysInMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
