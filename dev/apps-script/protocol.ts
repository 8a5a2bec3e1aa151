import type { Calls } from "./model/calls/calls.ts";
import type { AuthMode } from "./model/run.ts";

/**
 * The one function that crosses between the script's realm and the host: a method with its arguments as JSON, and back
 * one mark and a text. Text only, so that no object of the host's realm ever reaches the script.
 */
export type Bridge = (method: string, argsJson: string) => string;

/** First character of an answer: JSON, plain text (large bodies need no quoting), or a failure as JSON. */
export const MARK = { json: "j", text: "t", failure: "e" } as const;

/** A service's failure on its way to become an error of the script's realm. */
export interface WireFailure {
  name: string;
  message: string;
}

/** Calls that are no service calls: they are neither counted nor cost time. */
export const INTERNAL = { now: "$now", random: "$random", log: "$log" } as const;

type Tail<T> = T extends [unknown, ...infer Rest] ? Rest : never;

/** What the script passes to a call; the host adds the execution in front. */
export type CallArguments<K extends keyof Calls> = Tail<Parameters<Calls[K]>>;
/** What a call gives back. */
export type CallResult<K extends keyof Calls> = ReturnType<Calls[K]>;

/** What the host asks the realm to run; `event` describes the argument of a trigger, else `args` are the arguments. */
export interface Invocation {
  functionName: string;
  args: unknown[];
  event: { authMode: AuthMode; fields: Record<string, string | number> } | null;
}

/** How an invocation ended, as far as the realm knows; `value` is absent when the result may not cross. */
export type InvocationOutcome = { ok: true; value?: unknown } | { ok: false; error: WireFailure };
