import type { Figure } from "./measure.ts";

/**
 * Where a figure comes from: a clock or the heap of this machine, a count that is the same everywhere, or the cost model of
 * service calls (`dev/apps-script/model/call-cost.ts`), which is a model.
 */
export type Kind = "measured" | "counted" | "modelled";

/** One line of the table: what ours takes, what the alternative takes, and what nothing can go below. */
export interface Line {
  scenario: string;
  measure: string;
  unit: string;
  kind: Kind;
  ours: Figure;
  /** Without a figure the alternative did not get to the end, and the note says why. */
  other?: { name: string; figure?: Figure; note?: string };
  bound?: { value: number; why: string };
  aim?: { text: string; met: boolean };
}

/** How large the scenarios are, and how often each is measured. */
export interface Scale {
  quick: boolean;
  rounds: number;
}

/** One file of `scenarios/`; throws when it cannot be run. */
export type Scenario = (scale: Scale) => Line[] | Promise<Line[]>;
