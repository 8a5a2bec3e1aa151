import type { Calls } from "../model/calls/calls.ts";
import {
  type Bridge,
  type CallArguments,
  type CallResult,
  INTERNAL,
  MARK,
  type WireFailure,
} from "../protocol.ts";

let bridge: Bridge = () => {
  throw new Error("The services were used before the host connected them");
};

/** Connects the services of this realm to their host; done once, before the script is loaded. */
export function connect(connected: Bridge): void {
  bridge = connected;
}

/** Makes the error here, so that it is an `Error` of the script's realm; Google's own are named "Exception". */
function failure({ name, message }: WireFailure): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

function answer(text: string): unknown {
  const body = text.slice(1);
  if (text[0] === MARK.text) return body;
  const value: unknown = JSON.parse(body);
  // The host is the only one that answers, and it marks with "e" nothing but this shape.
  if (text[0] === MARK.failure) throw failure(value as WireFailure);
  return value;
}

/** One service call: counted, checked and carried out by the host. */
export function call<K extends keyof Calls & string>(method: K, ...args: CallArguments<K>): CallResult<K> {
  // The table of calls types both ends, so what comes back is what the host's function of that name returned.
  return answer(bridge(method, JSON.stringify(args))) as CallResult<K>;
}

/** A service call that gives back an object of this realm, as setters give back the object they were called on. */
export function callFor<T, K extends keyof Calls & string>(
  result: T,
  method: K,
  ...args: CallArguments<K>
): T {
  call(method, ...args);
  return result;
}

/** The virtual time in ms. */
export function now(): number {
  return Number(answer(bridge(INTERNAL.now, "[]")));
}

/** The host's seeded random number. */
export function random(): number {
  return Number(answer(bridge(INTERNAL.random, "[]")));
}

/** Keeps a line in the record of the execution. */
export function log(line: string): void {
  bridge(INTERNAL.log, JSON.stringify([line]));
}
