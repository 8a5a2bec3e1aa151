import type { Action, Controls } from "../protocol.ts";

/** What of the strip is chosen on the page and kept by the server. */
export type Choice = Extract<Action, { kind: "speed" | "fault" }>;

/** The strip as the server will have it, so that drawing it again before it answers does not choose back. */
export function withChoice(controls: Controls, choice: Choice): Controls {
  if (choice.kind === "speed") return { ...controls, speed: choice.speed };
  const { name, on } = choice;
  return {
    ...controls,
    faults: controls.faults.map((fault) => (fault.name === name ? { ...fault, on } : fault)),
  };
}
