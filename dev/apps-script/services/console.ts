import { log } from "./bridge.ts";
import { strict } from "./strict.ts";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? String(value);
}

function lineWriter(level: string): (...values: unknown[]) => void {
  return (...values) => log([level, ...values.map(text)].join(" "));
}

/** `console`: lines are kept in the record of the execution, the level first. */
export const scriptConsole: Console = strict<Console>("console", {
  log: lineWriter("log"),
  info: lineWriter("info"),
  warn: lineWriter("warn"),
  error: lineWriter("error"),
  time: () => {},
  timeEnd: () => {},
});

/** `Logger`. */
export const logger: GoogleAppsScript.Base.Logger = strict<GoogleAppsScript.Base.Logger>("Logger", {
  log: (...values: unknown[]) => {
    lineWriter("log")(...values);
    return logger;
  },
});
