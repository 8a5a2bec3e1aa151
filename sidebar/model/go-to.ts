import { loadAbout } from "./file.ts";
import { followRows } from "./rows.ts";
import { loadRuns, markSeen } from "./runs.ts";
import { loadSchedules } from "./schedules.ts";
import { loadSettings } from "./settings.ts";
import type { Route, State } from "./state.ts";
import { andThen, type Step, step } from "./step.ts";

/** Shows another view, with what may have changed meanwhile; what was said on the last one is said no more. */
export function goTo(state: State, route: Route): Step {
  const seen = route.view === "run" ? markSeen(state, route.runId) : state;
  // An action on its way is waited for wherever the person goes; a question left behind is none.
  const action = state.action?.status === "sent" ? state.action : null;
  const settings = { ...state.settings, saved: false };
  const schedules = { ...state.schedules, nothingToSend: null };
  const file = { ...state.file, cleared: false, problem: null };
  const over = { details: null, explained: null, problem: null, announcement: "" };
  const next = { ...seen, route, action, settings, schedules, file, ...over };
  return andThen(step(next, { kind: "focus", target: "heading" }), refresh);
}

/** What may have changed behind the sidebar's back, for the view that shows it. */
export function refresh(state: State): Step {
  if (state.route.view === "runs") return loadRuns(state);
  if (state.route.view === "tabs") return loadSchedules(state);
  if (state.route.view === "settings") return loadSettings(state);
  if (state.route.view === "about") return loadAbout(state);
  const home = state.route.view === "enrich" && state.connection.known?.connected === true;
  return home && state.start.status !== "starting" ? followRows(state) : step(state);
}
