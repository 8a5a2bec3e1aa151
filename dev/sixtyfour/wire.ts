import type { JsonObject, JsonValue } from "./json.ts";

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

/** One entry of a 422 answer: where the wrong value is and what is wrong with it. */
export interface Issue {
  loc: (string | number)[];
  msg: string;
  type: string;
}

/** A refusal in one of the API's three error shapes; thrown by endpoints and turned into the answer in one place. */
export class ApiProblem extends Error {
  override name = "ApiProblem" as const;
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, body: JsonObject) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** The `{error, message}` shape: refusals made before an endpoint is reached (401, 429) and bodies that are no JSON. */
export function gateProblem(status: number, error: string, message: string): ApiProblem {
  return new ApiProblem(status, { error, message });
}

/** The `{detail: text}` shape: refusals by an endpoint (400, 404, 409). */
export function detailProblem(status: number, detail: string): ApiProblem {
  return new ApiProblem(status, { detail });
}

/** The `{detail: [...]}` shape of 422: the request does not fit the schema. */
export function schemaProblem(...issues: Issue[]): ApiProblem {
  return new ApiProblem(422, { detail: issues.map(({ loc, msg, type }) => ({ loc, msg, type })) });
}

/** The 422 of a required query member or body member that is not there. */
export function missingProblem(...loc: string[]): ApiProblem {
  return schemaProblem({ loc, msg: "Field required", type: "missing" });
}
