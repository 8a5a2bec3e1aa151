import type { Execution } from "../../apps-script/host/host.ts";

const MINUTE = 60_000;
const UNITS: [ms: number, name: string][] = [
  [24 * 60 * MINUTE, "day"],
  [60 * MINUTE, "hour"],
  [MINUTE, "minute"],
];

/** What ran by itself while time was let pass, as a sentence. */
export function describePassing(ms: number, ran: readonly Execution[]): string {
  const passed = `${duration(ms)} passed`;
  if (ran.length === 0) return `${passed}: no trigger was due.`;
  const failed = ran.filter(({ outcome }) => outcome !== "returned").length;
  const names = [...new Set(ran.map(({ functionName }) => functionName))].join(", ");
  const times = ran.length === 1 ? "once" : `${ran.length} times`;
  return `${passed}: ${names} ran ${times}${failed === 0 ? "" : `, ${failed} of them with an error`}.`;
}

function duration(ms: number): string {
  const [unit, name] = UNITS.find(([size]) => ms >= size) ?? [MINUTE, "minute"];
  const count = Math.round(ms / unit);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
