import type { Invocation, InvocationOutcome } from "../protocol.ts";
import { AUTH_MODE } from "./script-app.ts";
import { spreadsheet } from "./spreadsheet.ts";

/** What may cross `google.script.run`: a result with a date, a function or a cycle in it arrives as null, without an error. */
function crossable(value: unknown, ancestors: readonly unknown[] = []): boolean {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Date || ancestors.includes(value)) return false;
  return Object.values(value).every((part) => crossable(part, [...ancestors, value]));
}

function argumentsOf({ args, event }: Invocation): unknown[] {
  if (!event) return args;
  const authMode = AUTH_MODE[event.authMode];
  if (event.authMode === "NONE" || "triggerUid" in event.fields) return [{ ...event.fields, authMode }];
  return [{ ...event.fields, authMode, source: spreadsheet }];
}

function failureOf(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: "Error", message: String(error) };
}

/** Calls a global function of the script and reports how it ended, as JSON; it never throws. */
export function invoke(find: (name: string) => unknown, invocationJson: string): string {
  const invocation: Invocation = JSON.parse(invocationJson);
  return JSON.stringify(outcomeOf(find, invocation));
}

function outcomeOf(find: (name: string) => unknown, invocation: Invocation): InvocationOutcome {
  try {
    const target = find(invocation.functionName);
    if (typeof target !== "function")
      throw new Error(`Script function not found: ${invocation.functionName}`);
    const value: unknown = target(...argumentsOf(invocation));
    return { ok: true, value: crossable(value) ? value : null };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
