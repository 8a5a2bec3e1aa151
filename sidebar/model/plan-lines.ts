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
export function planLines(plan: Plan, words: Words): PlanLine[] {
  const { text, say } = words;
  const line = (key: PlanLine["key"], what: string, sign = ""): PlanLine => ({
    key,
    label: sign + what,
    description: say(text.plan.show, { rows: plan.counts[key], what }),
    rows: plan.rows[key],
  });
  return [
    line("selected", text.plan.selected),
    ...MINUS.filter((fate) => plan.counts[fate] > 0).map((fate) =>
      line(fate, reason(fate, plan, words), "− "),
    ),
    line("toSend", text.plan.toSend),
  ];
}

/** When rows were sent before tells whether it is worth sending them again. */
function reason(fate: (typeof MINUS)[number], { sentBefore }: Plan, { text, say, day }: Words): string {
  if (fate !== "alreadySent" || sentBefore === undefined) return text.plan.minus[fate];
  const first = day(sentBefore.first);
  return say(first === day(sentBefore.last) ? text.plan.sentOn : text.plan.sentSince, { day: first });
}
