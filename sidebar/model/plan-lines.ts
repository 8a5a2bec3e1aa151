import type { Plan, RowFate } from "../../src/protocol.ts";
import type { Words } from "../language/words.ts";

/** One line of the sum; its rows are what a press on the number selects. */
export interface PlanLine {
  key: "selected" | RowFate;
  label: string;
  /** For the number, which has to make sense without the line around it. */
  description: string;
  rows: number[];
}

const MINUS = ["hidden", "blank", "duplicate", "alreadySent", "filled", "missingField", "overLimit"] as const;

/** The plan as a sum that can be checked in the head: selected, less each reason that occurs, makes what is sent. */
export function planLines(plan: Plan, { text, say }: Words): PlanLine[] {
  const line = (key: PlanLine["key"], what: string, sign = ""): PlanLine => ({
    key,
    label: sign + what,
    description: say(text.plan.show, { rows: plan.counts[key], what }),
    rows: plan.rows[key],
  });
  return [
    line("selected", text.plan.selected),
    ...MINUS.filter((fate) => plan.counts[fate] > 0).map((fate) => line(fate, text.plan.minus[fate], "− ")),
    line("toSend", text.plan.toSend),
  ];
}
