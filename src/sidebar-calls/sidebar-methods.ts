import { clearFile } from "../clear-file.ts";
import { connect, connectionOf, disconnect } from "../connection.ts";
import { speak, speakOfBuilding } from "../languages/languages.ts";
import { PIPELINE_METHODS } from "../pipeline/pipeline-methods.ts";
import { readSelection } from "../plan/read-selection.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { MethodName, Params, Value } from "../protocol.ts";
import { advanceRuns } from "../run/advance-runs.ts";
import { ADVANCE_MS } from "../run/bounds.ts";
import { cancelRun } from "../run/cancel-run.ts";
import { listRuns } from "../run/list-runs.ts";
import { planRun } from "../run/plan-run.ts";
import { putBeside } from "../run/put-beside.ts";
import { retryRun } from "../run/retry-run.ts";
import { startRun } from "../run/start-run.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { undoRun } from "../run/undo-run.ts";
import { draftSchedule } from "../schedule/draft-schedule.ts";
import { listSchedules } from "../schedule/list-schedules.ts";
import { refreshNow } from "../schedule/refresh-now.ts";
import { refreshOnce } from "../schedule/refresh-once.ts";
import { removeSchedule } from "../schedule/remove-schedule.ts";
import { saveSchedule } from "../schedule/save-schedule.ts";
import { takeOver } from "../schedule/take-over.ts";
import { readSettings, saveSettings } from "../settings.ts";
import { askForWorkflow } from "../sixtyfour/ask-for-workflow.ts";
import { clientOf } from "../sixtyfour/client-of.ts";
import { describeMany } from "../sixtyfour/describe-many.ts";
import { summariseWorkflows } from "../sixtyfour/summarise-workflows.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { ABOUT } from "./about.ts";
import { explainError } from "./explain-error.ts";
import { readOpening } from "./opening.ts";
import { PART_SCRIPT } from "./part-script.ts";

type SidebarMethods = { [M in MethodName]: (ports: Ports, params: Params<M>) => Value<M> };

/** What each method of the protocol does. */
export const METHODS: SidebarMethods = {
  "opening.read": readOpening,
  "language.read": (ports, { locale }) => speak(ports.preferences.language() ?? locale),
  "about.read": () => ABOUT,
  "error.explain": (_, { code }) => ({ entry: explainError(code) }),
  "page.part": (ports, { locale }) => ({
    script: PART_SCRIPT,
    language: speakOfBuilding(ports.preferences.language() ?? locale),
  }),

  "connection.get": (ports) => connectionOf(ports.secrets),
  "connection.save": (ports, { apiKey }) => connect(ports, apiKey),
  "connection.forget": (ports) => disconnect(ports.secrets),

  "workflows.list": (ports) => ({
    workflows: summariseWorkflows(valueOrProblem(clientOf(ports).listWorkflows())),
  }),
  "workflows.describe": (ports, { workflowId }) => askForWorkflow(clientOf(ports), workflowId),

  "workflows.describeMany": (ports, { workflowIds }) => ({
    workflows: describeMany(clientOf(ports), workflowIds),
  }),

  "selection.read": ({ sheets, view }, { whole = false }) => {
    const selection = readSelection(sheets, whole);
    if (whole) {
      const { sheetId, headerRow, rowCount } = selection;
      view.selectRows(
        sheetId,
        Array.from({ length: rowCount }, (_, index) => headerRow + 1 + index),
      );
    }
    return selection;
  },

  "run.plan": (ports, request) =>
    planRun(ports, request, askForWorkflow(clientOf(ports), request.workflowId)).plan,
  "run.start": (ports, request) => startRun(ports, clientOf(ports), request),
  "run.advance": (ports, { runId }) => {
    const answer = advanceRuns(ports, ADVANCE_MS);
    return runId === undefined ? answer : { ...answer, runs: answer.runs.filter(({ id }) => id === runId) };
  },
  "run.list": (ports) => listRuns(ports.records, ports.secrets.personId()),
  "run.cancel": (ports, { runId }) => {
    const store = createRunStore(ports.records);
    const personId = ports.secrets.personId();
    return cancelRun({ ports, store, personId, client: clientOf(ports), hasTime: () => true }, runId);
  },
  "run.undo": (ports, { runId, edited = false }) => undoRun(ports, runId, edited),
  "run.beside": (ports, { runId }) => putBeside(ports, clientOf(ports), runId),
  "run.retry": (ports, request) => retryRun(ports, clientOf(ports), request),

  "schedule.list": (ports) => listSchedules(ports),
  "schedule.draft": (ports, { runId }) => draftSchedule(ports, runId),
  "schedule.save": (ports, { schedule }) => ({ schedule: saveSchedule(ports, clientOf(ports), schedule) }),
  "schedule.remove": (ports, { id }) => removeSchedule(ports, id),
  "schedule.takeOver": (ports, { id, label }) => ({ schedule: takeOver(ports, id, label) }),
  "schedule.refreshNow": (ports, { id }) => refreshNow(ports, id),

  ...PIPELINE_METHODS,

  "file.clear": clearFile,

  "settings.get": (ports) => readSettings(ports),
  "settings.save": (ports, settings) => saveSettings(ports, settings),

  "rows.select": (ports, { sheetId, rows }) => {
    if (!ports.view.selectRows(sheetId, rows)) throw new Problem("tab-gone");
    return {};
  },
  "tab.open": (ports, { sheetId }) => {
    if (!ports.view.openTab(sheetId)) throw new Problem("result-tab-missing");
    return {};
  },
  "tab.refresh": (ports, request) => refreshOnce(ports, clientOf(ports), request),
};
