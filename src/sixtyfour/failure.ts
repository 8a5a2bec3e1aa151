import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import type { HttpAnswer } from "../ports.ts";
import type { ProblemCode } from "../problems/messages.ts";
import { serverWords } from "./server-words.ts";

/** How a request failed; whether repeating it can help belongs to the failure, not to the caller. */
export interface ApiFailure {
  code: Extract<
    ProblemCode,
    | "rejected"
    | "wrong-key"
    | "out-of-credit"
    | "not-allowed"
    | "not-found"
    | "conflict"
    | "rate-limited"
    | "service-down"
    | "unreachable"
    | "unreadable"
  >;
  retry: boolean;
  /** False when the server may have acted on the request although no usable answer came. */
  refused: boolean;
  /** The server's own words, for a person; empty when it gave none. */
  detail: string;
  /** How long the server asks to wait, in ms; null when it does not say. */
  waitMs: number | null;
  /** What is wrong where, when the answer lists it (422). */
  issues?: Issue[];
}

/** `loc` leads from the body or the query down to the value that is wrong. */
export interface Issue {
  loc: readonly (string | number)[];
  msg: string;
}

type Row = Pick<ApiFailure, "code" | "retry" | "refused">;

/** Statuses after https://docs.sixtyfour.ai/api-reference/errors; 5xx and unknown ones are taken as passing. */
const BY_STATUS: Readonly<Record<number, Row>> = {
  400: { code: "rejected", retry: false, refused: true },
  401: { code: "wrong-key", retry: false, refused: true },
  402: { code: "out-of-credit", retry: false, refused: true },
  403: { code: "not-allowed", retry: false, refused: true },
  404: { code: "not-found", retry: false, refused: true },
  408: { code: "service-down", retry: true, refused: false },
  409: { code: "conflict", retry: true, refused: false },
  413: { code: "rejected", retry: false, refused: true },
  422: { code: "rejected", retry: false, refused: true },
  429: { code: "rate-limited", retry: true, refused: true },
};

const SERVER_ERROR: Row = { code: "service-down", retry: true, refused: false };
const OTHER_REFUSAL: Row = { code: "rejected", retry: false, refused: true };
const UNREADABLE: Row = { code: "unreadable", retry: true, refused: false };

/** Names the failure of an answer that is not a success. */
export function classifyFailure(answer: HttpAnswer, now: number): ApiFailure {
  if (answer.kind === "unreachable") {
    return { code: "unreachable", retry: true, refused: false, detail: "", waitMs: null };
  }
  const { status, headers, text } = answer;
  const row = BY_STATUS[status] ?? rowOfOther(status);
  const issues = issuesOf(text);
  return {
    ...row,
    detail: failureDetail(text),
    waitMs: retryAfterMs(headers["retry-after"], now),
    ...(issues.length > 0 ? { issues } : {}),
  };
}

/** A success that cannot be read: the server acted, so repeating must be safe where this is retried. */
export function unreadableAnswer(): ApiFailure {
  return { ...UNREADABLE, detail: "", waitMs: null };
}

function rowOfOther(status: number): Row {
  if (status >= 500) return SERVER_ERROR;
  return status >= 400 ? OTHER_REFUSAL : UNREADABLE;
}

/** A wait of more is taken for a mistake of the server; a run could not be stored with an endless one. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

/** Seconds or an HTTP date (RFC 9110, section 10.2.3); a date in the past means now. */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST_WAIT_MS);
}

const IssueSchema = v.object({
  loc: v.optional(v.array(v.union([v.string(), v.number()])), []),
  msg: v.string(),
});
const ErrorBody = v.union([
  v.object({ message: v.string() }),
  v.object({ detail: v.string() }),
  v.object({ detail: v.array(IssueSchema) }),
  v.object({ error: v.object({ message: v.string() }) }),
  v.object({ error: v.string() }),
]);

const IssueList = v.object({ detail: v.array(IssueSchema) });

function issuesOf(text: string): Issue[] {
  const body = v.safeParse(IssueList, parseJson(text));
  return body.success ? body.output.detail : [];
}

/** Finds the server's words in any of its error shapes; an HTML page or other text is not for people. */
export function failureDetail(text: string): string {
  const body = v.safeParse(ErrorBody, parseJson(text));
  return body.success ? serverWords(wordsOf(body.output)) : "";
}

function wordsOf(body: v.InferOutput<typeof ErrorBody>): string {
  if ("message" in body) return body.message;
  if ("detail" in body) {
    return typeof body.detail === "string" ? body.detail : body.detail.map(issueText).join("; ");
  }
  return typeof body.error === "string" ? body.error : body.error.message;
}

function issueText({ loc, msg }: Issue): string {
  const place = loc.filter((part) => part !== "body" && part !== "query").join(" ");
  return place === "" ? msg : `${place}: ${msg}`;
}
