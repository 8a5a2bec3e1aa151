import type { Plan, RowFate } from "../../src/protocol.ts";
import { text } from "../messages.ts";

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
export function planLines(plan: Plan): PlanLine[] {
  const line = (key: PlanLine["key"], label: string, what: string): PlanLine => ({
    key,
    label,
    description: text.plan.show(plan.counts[key], what),
    rows: plan.rows[key],
  });
  return [
    line("selected", text.plan.selected, text.plan.selected.toLowerCase()),
    ...MINUS.filter((fate) => plan.counts[fate] > 0).map((fate) =>
      line(fate, `− ${text.plan.minus[fate]}`, text.plan.minus[fate]),
    ),
    line("toSend", text.plan.toSend, text.plan.toSend.toLowerCase()),
  ];
}
