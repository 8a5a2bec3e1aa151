import { building, openBuilder } from "./builder.ts";
import { forgetKey, saveKey, withConnection } from "./connection.ts";
import type { SidebarEvent } from "./event.ts";
import { toggleExplanation } from "./explained.ts";
import { clearFile } from "./file.ts";
import { goTo, refresh } from "./go-to.ts";
import { addColumn, assignColumn, skipFilled } from "./mapping.ts";
import { clearDoubt, lookAgain } from "./new-run.ts";
import { open } from "./opening.ts";
import { keepPart, partLoaded, wantPart } from "./part.ts";
import { keepPlan, planDue, recount } from "./plan.ts";
import { readRows, showRows } from "./rows.ts";
import { confirmAction, declineAction, pressAction } from "./run-action.ts";
import { copyDetails, detailsCopied } from "./run-details.ts";
import { activeRuns, loadRuns, pollDue } from "./runs.ts";
import {
  actOnSchedule,
  askToRemove,
  loadSchedules,
  openSchedule,
  proposeSchedule,
  submitSchedule,
  takeChoices,
  typeSchedule,
} from "./schedules.ts";
import { loadSettings, submitSettings, typeSetting } from "./settings.ts";
import { confirmStart, declineStart, dropStaleQuestion, pressStart } from "./start.ts";
import type { State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";
import { takeAnswer } from "./take-answer.ts";
import { closeSearch, moveInSearch, openSearch, pickWorkflow, typeSearch } from "./workflow-search.ts";
import { chooseWorkflow, loadWorkflows } from "./workflows.ts";

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
      return takeAnswer(state, event);
  }
}
