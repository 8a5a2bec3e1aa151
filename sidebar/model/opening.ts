import type { Answer, Opening, RunView } from "../../src/protocol.ts";
import { withConnection } from "./connection.ts";
import { settleSelection } from "./rows.ts";
import { runsListed, withRuns } from "./runs.ts";
import { proposeSchedule } from "./schedules.ts";
import { withSettings } from "./settings.ts";
import type { State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";
import { loadWorkflows } from "./workflows.ts";

/** Asks for the whole first view in one call; also the way out after that call failed. */
export function open(state: State): Step {
  const opening = withConnection(state, { busy: "loading", problem: null });
  return step(opening, ask("opening.read", { locale: state.browserLocale }));
}

/** Takes the first view; the page opens on it, so the focus is left alone. */
export function opened(state: State, answer: Answer<Opening>): Step {
  if (!answer.ok) return step(withConnection(state, { busy: null, problem: answer.error }));
  const { connection, settings, selection, runs, warnings, background, choices, language, openOn } =
    answer.value;
  const known = { ...withConnection(state, { busy: null, known: connection }), language, choices };
  const settled = withRuns(withSettings(known, { known: settings }), { background });
  const listed = runsListed(tellOfLast(settled, runs), { ok: true, value: { runs, warnings } });
  const read = andThen(listed, (next) => settleSelection(next, selection));
  const ready = connection.connected ? andThen(read, loadWorkflows) : read;
  return openOn === "schedule" ? andThen(ready, (next) => proposeSchedule(next, undefined)) : ready;
}

/** How long a run that ended is worth a place on the home view, in ms: as long as a working day. */
const NEWS_MS = 10 * 60 * 60_000;

/** A run that ended while the sidebar was closed is what its owner opens it for. */
function tellOfLast(state: State, runs: readonly RunView[]): State {
  const last = runs.find(({ mine }) => mine);
  const endedAt = Date.parse(last?.finishedAt ?? "");
  const isNews = last !== undefined && state.now - endedAt < NEWS_MS;
  return isNews ? withRuns(state, { news: [last.id] }) : state;
}
