import type { JsonValue } from "./json.ts";

/** One HTTP request; header names in any case, `now` in ms since 1970 is the only clock there is. */
export interface StandInRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  now: number;
}

/** One HTTP answer; header names are in lower case, and files have bytes for a body. */
export interface StandInResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Thrown instead of an answer when a fault takes the network down, as a fetch would throw. */
export class StandInUnreachable extends Error {
  override name = "StandInUnreachable" as const;
}

/** Lower-cases header names, since HTTP does not tell `X-API-Key` from `x-api-key`. */
export function normalizeHeaders(headers: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Wraps a value as the API's JSON answer. */
export function jsonAnswer(status: number, value: JsonValue): StandInResponse {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** ISO 8601 in UTC, the form of every date in the API's answers. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** The date form of optional members, where `null` says that it has not happened yet. */
export function isoTimeOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : isoTime(ms);
}
