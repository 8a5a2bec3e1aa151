import { building, made, rowsOfBuilder } from "./builder.ts";
import { keyForgotten, keySaved, withConnection } from "./connection.ts";
import type { Answered } from "./event.ts";
import { errorExplained } from "./explained.ts";
import { aboutRead, fileCleared } from "./file.ts";
import { settleDoubt } from "./new-run.ts";
import { opened } from "./opening.ts";
import { partCame } from "./part.ts";
import { planned } from "./plan.ts";
import { rowsRead } from "./rows.ts";
import { putBeside, retried, stopped, undone } from "./run-action.ts";
import { advanced, runsListed } from "./runs.ts";
import {
  refreshStarted,
  scheduleProposed,
  scheduleRemoved,
  scheduleSaved,
  schedulesListed,
  scheduleTaken,
} from "./schedules.ts";
import { settingsLoaded, settingsSaved } from "./settings.ts";
import { settleCheck, started } from "./start.ts";
import type { State } from "./state.ts";
import { andThen, type Step, step } from "./step.ts";
import { workflowDescribed, workflowsDescribed, workflowsListed } from "./workflows.ts";

/** What the page does with an answer of the server side; every method it asks stands here, or this does not compile. */
export function takeAnswer(before: State, event: Answered): Step {
  const state = keyKnown(before, event);
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
      return refreshStarted(state, event.params.id, event.answer);
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
