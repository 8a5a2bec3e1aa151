import type { Notice } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { missingFields } from "./mapping.ts";
import type { State } from "./state.ts";

/** What the main button may promise: the number of rows, and what is asked before it goes; or why there is none. */
export type StartOffer = { ready: true; toSend: number; asks: Notice[] } | { ready: false; reason: string };

/** Goes through the page from top to bottom, so that the reason names the next thing to do. */
export function startOffer(state: State): StartOffer {
  const { blocked } = wordsIn(state.language).text.start;
  const reason = choiceMissing(state);
  if (reason !== null) return { ready: false, reason };
  const { plan } = state;
  if (plan.status === "failed") return { ready: false, reason: blocked.planFailed };
  if (plan.status !== "ready") return { ready: false, reason: blocked.counting };
  const { asks, counts } = plan.plan;
  const { toSend } = counts;
  return toSend > 0 ? { ready: true, toSend, asks } : { ready: false, reason: blocked.nothing };
}

function choiceMissing(state: State): string | null {
  const { text, say, list } = wordsIn(state.language);
  const { blocked } = text.start;
  if (state.rows.selection === null) return blocked.rows;
  if (state.workflow.chosenId === null) return blocked.workflow;
  if (state.workflow.description === null)
    return state.workflow.problem ? blocked.notRunnable : blocked.describing;
  if (!state.workflow.description.runnable) return blocked.notRunnable;
  const missing = missingFields(state);
  if (missing.length > 0) return say(blocked.missing, { fields: list(missing), count: missing.length });
  return state.mapping.fields.length === 0 ? blocked.fields : null;
}
