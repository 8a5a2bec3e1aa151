import { building, made, openBuilder, rowsOfBuilder } from "./builder.ts";
import { forgetKey, keyForgotten, keySaved, saveKey, withConnection } from "./connection.ts";
import type { Answered, SidebarEvent } from "./event.ts";
import { errorExplained, toggleExplanation } from "./explained.ts";
import { aboutRead, clearFile, fileCleared, loadAbout } from "./file.ts";
import { addColumn, assignColumn } from "./mapping.ts";
import { clearDoubt, lookAgain, settleDoubt } from "./new-run.ts";
import { open, opened } from "./opening.ts";
import { keepPart, partCame, partLoaded, wantPart } from "./part.ts";
import { keepPlan, planDue, planned, recount } from "./plan.ts";
import { followRows, readRows, rowsRead, showRows } from "./rows.ts";
import {
  confirmAction,
  declineAction,
  pressAction,
  putBeside,
  retried,
  stopped,
  undone,
} from "./run-action.ts";
import { copyDetails, detailsCopied } from "./run-details.ts";
import { activeRuns, advanced, loadRuns, markSeen, pollDue, runsListed } from "./runs.ts";
import {
  actOnSchedule,
  askToRemove,
  loadSchedules,
  openSchedule,
  proposeSchedule,
  refreshStarted,
  scheduleProposed,
  scheduleRemoved,
  scheduleSaved,
  schedulesListed,
  scheduleTaken,
  submitSchedule,
  takeChoices,
  typeSchedule,
} from "./schedules.ts";
import { loadSettings, settingsLoaded, settingsSaved, submitSettings, typeSetting } from "./settings.ts";
import { confirmStart, declineStart, dropStaleQuestion, pressStart, settleCheck, started } from "./start.ts";
import type { Route, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";
import { closeSearch, moveInSearch, openSearch, pickWorkflow, typeSearch } from "./workflow-search.ts";
import {
  chooseWorkflow,
  loadWorkflows,
  workflowDescribed,
  workflowsDescribed,
  workflowsListed,
} from "./workflows.ts";

/** The whole behaviour of the sidebar, as a function: what is, and what happens, give what will be. */
export function update(state: State, event: SidebarEvent): Step {
  return [keepPlan, keepPart, dropStaleQuestion].reduce(andThen, decide(state, event));
}

function decide(state: State, event: SidebarEvent): Step {
  switch (event.type) {
    case "opened":
      return open(state);
    case "focused":
      return refresh(state);
    case "clock-ticked":
      // Unchanged state is not drawn again, and nothing shows the time while no run is active.
      return step(activeRuns(state).length > 0 ? { ...state, now: event.now } : state);
    case "went-to":
      return goTo(state, event.route);
    case "problem-dismissed":
      return step({ ...state, problem: null }, { kind: "focus", target: "heading" });
    case "explanation-toggled":
      return toggleExplanation(state, event.code);
    case "connection-wanted":
      return open(state);
    case "key-submitted":
      return saveKey(state, event.apiKey);
    case "key-change-toggled":
      return step(
        withConnection(state, { changing: !state.connection.changing, forgetAsked: false, problem: null }),
      );
    case "forget-asked":
      return step(withConnection(state, { forgetAsked: true, changing: false, problem: null }), {
        kind: "focus",
        target: "question",
      });
    case "forget-declined":
      return step(withConnection(state, { forgetAsked: false }));
    case "forget-confirmed":
      return forgetKey(state);
    case "selection-wanted":
      return readRows(state, event.whole);
    case "workflows-wanted":
      return state.workflow.chosenId === null
        ? loadWorkflows(state)
        : chooseWorkflow(state, state.workflow.chosenId);
    case "workflow-chosen":
      return pickWorkflow(state, event.workflowId);
    case "search-opened":
      return openSearch(state);
    case "search-closed":
      return closeSearch(state);
    case "search-typed":
      return step(typeSearch(state, event.typed));
    case "search-moved":
      return step(moveInSearch(state, event.by));
    case "mapping-toggled":
      return step({ ...state, mapping: { ...state.mapping, editing: !state.mapping.editing } });
    case "column-assigned":
      return step(assignColumn(state, event.name, event.column));
    case "column-added":
      return step(addColumn(state, event.column));
    case "skip-rule-set":
      return step({ ...state, skip: { ...state.skip, [event.rule]: event.on } });
    case "skip-filled-set":
      return step(skipFilled(state, event.column));
    case "output-chosen":
      return step({ ...state, output: { ...state.output, ...event.change } });
    case "plan-due":
      return planDue(state, event.request);
    case "plan-wanted":
      return recount(state);
    case "rows-shown":
      return showRows(state, event.sheetId, event.rows);
    case "start-pressed":
      return pressStart(state, event.limit);
    case "start-confirmed":
      return confirmStart(state);
    case "start-declined":
      return declineStart(state);
    case "doubt-looked":
      return lookAgain(state);
    case "doubt-cleared":
      return clearDoubt(state);
    case "runs-wanted":
      return loadRuns(state);
    case "poll-due":
      return pollDue(state);
    case "tab-opened":
      return step({ ...state, problem: null }, ask("tab.open", { sheetId: event.sheetId }));
    case "action-pressed":
      return pressAction(state, event.runId, event.action);
    case "action-confirmed":
      return confirmAction(state);
    case "action-declined":
      return declineAction(state);
    case "schedules-wanted":
      return loadSchedules(state);
    case "schedule-proposed":
      return proposeSchedule(state, event.runId);
    case "schedule-opened":
      return openSchedule(state, event.id);
    case "schedule-typed":
      return step(typeSchedule(state, event.change));
    case "schedule-choices-taken":
      return step(takeChoices(state));
    case "schedule-submitted":
      return submitSchedule(state);
    case "schedule-pressed":
      return actOnSchedule(state, event.id, event.act);
    case "schedule-removal-asked":
      return askToRemove(state, event.id);
    case "schedule-removal-declined":
      return askToRemove(state, null);
    case "builder-wanted":
      return openBuilder(state, event.on);
    case "part-wanted":
      return wantPart(state);
    case "part-loaded":
      return partLoaded(state, event.part);
    case "builder":
      return building(state, event.event);
    case "details-wanted":
      return copyDetails(state, event.runId);
    case "copied":
      return step(detailsCopied(state, event.ok));
    case "settings-wanted":
      return loadSettings(state);
    case "setting-typed":
      return typeSetting(state, event.change);
    case "settings-submitted":
      return submitSettings(state);
    case "clear-confirmed":
      return clearFile(state);
    case "answered":
      return take(keyKnown(state, event), event);
  }
}

function take(state: State, event: Answered): Step {
  switch (event.method) {
    case "opening.read":
      return opened(state, event.answer);
    case "language.read":
      return event.answer.ok ? step({ ...state, language: event.answer.value }) : step(state);
    case "connection.save":
      return keySaved(state, event.answer);
    case "connection.forget":
      return keyForgotten(state, event.answer);
    case "workflows.list":
      return workflowsListed(state, event.answer);
    case "workflows.describe":
      return workflowDescribed(state, event.params, event.answer);
    case "workflows.describeMany":
      return workflowsDescribed(state, event.answer);
    case "selection.read":
      return andThen(andThen(rowsRead(state, event.params, event.answer), settleCheck), rowsOfBuilder);
    case "run.plan":
      return planned(state, event.params, event.answer);
    case "run.start":
      return started(state, event.answer);
    case "run.advance":
      return advanced(state, event.answer);
    case "run.list":
      return andThen(runsListed(state, event.answer), (next) => settleDoubt(next, event.answer));
    case "run.cancel":
      return stopped(state, event.answer);
    case "run.undo":
      return undone(state, event.answer);
    case "run.beside":
      return putBeside(state, event.answer);
    case "run.retry":
    case "tab.refresh":
      return retried(state, event.answer);
    case "settings.get":
      return settingsLoaded(state, event.answer);
    case "settings.save":
      return settingsSaved(state, event.answer);
    case "schedule.list":
      return schedulesListed(state, event.answer);
    case "schedule.draft":
      return scheduleProposed(state, event.answer);
    case "schedule.save":
      return scheduleSaved(state, event.answer);
    case "schedule.remove":
      return scheduleRemoved(state, event.params.id, event.answer);
    case "schedule.takeOver":
      return scheduleTaken(state, event.answer);
    case "schedule.refreshNow":
      return refreshStarted(state, event.answer);
    case "error.explain":
      return errorExplained(state, event.params.code, event.answer);
    case "about.read":
      return aboutRead(state, event.answer);
    case "file.clear":
      return fileCleared(state, event.answer);
    case "page.part":
      return partCame(state, event.answer);
    case "pipeline.create":
    case "pipeline.update":
    case "pipeline.copy":
      return made(state, event);
    case "pipeline.blocks":
    case "pipeline.preview":
    case "pipeline.read":
    case "pipeline.draft":
    case "pipeline.keepDraft":
      return building(state, event);
    case "rows.select":
    case "tab.open":
      return event.answer.ok
        ? step(state)
        : step({ ...state, problem: event.answer.error }, { kind: "focus", target: "problem" });
  }
}

/** The key may be forgotten in another window; whichever answer says so leads to the field for a new one. */
function keyKnown(state: State, { answer }: Answered): State {
  if (answer.ok || answer.error.code !== "no-key") return state;
  return withConnection(state, { known: { connected: false, keyHint: "" } });
}

function goTo(state: State, route: Route): Step {
  const seen = route.view === "run" ? markSeen(state, route.runId) : state;
  // An action on its way is waited for wherever the person goes; a question left behind is none.
  const action = state.action?.status === "sent" ? state.action : null;
  const settings = { ...state.settings, saved: false };
  const file = { ...state.file, cleared: false, problem: null };
  const over = { details: null, explained: null, problem: null, announcement: "" };
  const next = { ...seen, route, action, settings, file, ...over };
  return andThen(step(next, { kind: "focus", target: "heading" }), refresh);
}

/** What may have changed behind the sidebar's back, for the view that shows it. */
function refresh(state: State): Step {
  if (state.route.view === "runs") return loadRuns(state);
  if (state.route.view === "tabs") return loadSchedules(state);
  if (state.route.view === "settings") return loadSettings(state);
  if (state.route.view === "about") return loadAbout(state);
  const home = state.route.view === "enrich" && state.connection.known?.connected === true;
  return home && state.start.status !== "starting" ? followRows(state) : step(state);
}

function skipFilled(state: State, column: number | null): State {
  const { whenFilled: _, ...others } = state.skip;
  return { ...state, skip: column === null ? others : { ...others, whenFilled: column } };
}
