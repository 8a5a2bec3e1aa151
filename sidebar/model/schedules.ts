import type { Answer, ProblemView, RunView, Schedule, Value } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { openRun } from "./new-run.ts";
import { runRequest } from "./run-request.ts";
import { loadRuns, rememberRun } from "./runs.ts";
import { draftOfSchedule, formOf, readForm, type ScheduleForm } from "./schedule-form.ts";
import type { EditedSchedule, SchedulesState, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/** Asks for the schedules of everybody in the file. */
export function loadSchedules(state: State): Step {
  return step(withSchedules(state, { problem: null }), ask("schedule.list", {}));
}

/** Takes the schedules. */
export function schedulesListed(state: State, answer: Answer<Value<"schedule.list">>): Step {
  if (!answer.ok) return step(withSchedules(state, { problem: answer.error }));
  const { schedules, damaged } = answer.value;
  return step(withSchedules(state, { list: schedules, damaged, problem: null }));
}

/** Has a schedule proposed, for the tab a run wrote, or for the one that is shown in the sheet. */
export function proposeSchedule(state: State, runId: string | undefined): Step {
  const next = { ...state, route: { view: "schedule" } as const, edited: null, problem: null };
  return step(
    withSchedules(next, { problem: null }),
    ask("schedule.draft", runId === undefined ? {} : { runId }),
    {
      kind: "focus",
      target: "heading",
    },
  );
}

/** Opens the form with the proposal; a tab that has a schedule already opens that one. */
export function scheduleProposed(state: State, answer: Answer<Value<"schedule.draft">>): Step {
  if (state.route.view !== "schedule" || state.edited !== null) return step(state);
  if (!answer.ok)
    return step(withSchedules(state, { problem: answer.error }), { kind: "focus", target: "problem" });
  const { schedule, ...proposal } = answer.value;
  if (schedule !== undefined) return step(edit(state, schedule));
  return step({ ...state, edited: fresh(proposal) });
}

/** Opens the form of a schedule there is. */
export function openSchedule(state: State, id: string): Step {
  const schedule = state.schedules.list?.find((one) => one.id === id);
  if (schedule === undefined) return step(state);
  return step(
    { ...edit(state, schedule), route: { view: "schedule" } },
    { kind: "focus", target: "heading" },
  );
}

/** Takes what is typed as it is. */
export function typeSchedule(state: State, change: Partial<ScheduleForm>): State {
  return changeEdited(state, (edited) => ({ form: { ...edited.form, ...change } }));
}

/** Takes rows, workflow, columns and skip rules as they are chosen on the home view: the way to map anew. */
export function takeChoices(state: State): State {
  const request = runRequest(state);
  if (request === null || request.sheetId === undefined || request.a1 === undefined) return state;
  const { sheetId, a1, headerRow = 1, workflowId, fields, skip } = request;
  return changeEdited(state, ({ draft, form }) => ({
    draft: {
      ...draft,
      source: { sheetId, a1, headerRow, wholeTable: form.wholeTable },
      workflowId,
      fields,
      skip,
    },
  }));
}

/** Saves the form, or says what is wrong with it. */
export function submitSchedule(state: State): Step {
  const { edited } = state;
  if (edited === null || edited.saving) return step(state);
  const reading = readForm(edited.form, edited.draft);
  if (!reading.ok) {
    return step(
      changeEdited(state, () => ({ checked: true })),
      { kind: "focus", target: "wrong-field" },
    );
  }
  return step(
    changeEdited(state, () => ({ saving: true, problem: null })),
    ask("schedule.save", { schedule: reading.draft }),
  );
}

/** Takes a schedule that was saved, be it from the form or with one press in the list. */
export function scheduleSaved(state: State, answer: Answer<Value<"schedule.save">>): Step {
  if (!answer.ok) return notDone(state, answer.error);
  const { text } = wordsIn(state.language);
  const saved = { ...remember(state, answer.value.schedule), announcement: text.schedule.saved };
  if (state.route.view !== "schedule") return step(saved);
  return step(
    { ...saved, route: { view: "tabs" }, edited: null, action: null },
    { kind: "focus", target: "heading" },
  );
}

/** Carries out a press on a schedule in the list, one at a time. */
export function actOnSchedule(state: State, id: string, act: ScheduleAct): Step {
  const { busy, list } = state.schedules;
  const schedule = list?.find((one) => one.id === id);
  if (busy !== null) return step(state);
  const next = withSchedules(
    { ...state, problem: null },
    { busy: { id, act }, asked: null, nothingToSend: null },
  );
  if (act === "refresh") return step(next, ask("schedule.refreshNow", { id }));
  if (act === "take-over") return step(next, ask("schedule.takeOver", { id }));
  if (act === "remove") return step(next, ask("schedule.remove", { id }));
  if (schedule === undefined) return step(state);
  const changed = { ...draftOfSchedule(schedule), paused: act === "pause" };
  return step(next, ask("schedule.save", { schedule: changed }));
}

export type ScheduleAct = "refresh" | "pause" | "resume" | "take-over" | "remove";

/** Asks before a schedule is removed; null takes the question back. */
export function askToRemove(state: State, id: string | null): Step {
  const next = withSchedules(state, { asked: id });
  return id === null ? step(next) : step(next, { kind: "focus", target: "question" });
}

/** Opens the run of a refresh that was asked for. */
export function refreshStarted(state: State, id: string, answer: Answer<RunView>): Step {
  if (!answer.ok && answer.error.code === "nothing-to-send") return nothingSent(state, id);
  if (!answer.ok) return andThen(notDone(state, answer.error), loadRuns);
  const run = answer.value;
  return openRun(rememberRun(withSchedules(state, { busy: null }), run), run.id);
}

/** The list is read anew, since the schedule has stored what came of it. */
function nothingSent(state: State, id: string): Step {
  const { text } = wordsIn(state.language);
  const idle = withSchedules(state, { busy: null, nothingToSend: id });
  return andThen(step({ ...idle, announcement: text.schedule.nothingToSend }), loadSchedules);
}

/** Takes a schedule that is mine now. */
export function scheduleTaken(state: State, answer: Answer<Value<"schedule.takeOver">>): Step {
  return answer.ok ? step(remember(state, answer.value.schedule)) : notDone(state, answer.error);
}

/** Takes a removed schedule out of the list. */
export function scheduleRemoved(state: State, id: string, answer: Answer<unknown>): Step {
  if (!answer.ok) return notDone(state, answer.error);
  const { list, damaged } = state.schedules;
  const { text } = wordsIn(state.language);
  const next = withSchedules(state, {
    busy: null,
    list: list?.filter((one) => one.id !== id) ?? null,
    damaged: damaged.filter((one) => one !== id),
  });
  return step({ ...next, announcement: text.schedule.removed }, { kind: "focus", target: "heading" });
}

function notDone(state: State, problem: ProblemView): Step {
  const idle = withSchedules(state, { busy: null });
  const next =
    idle.route.view === "schedule" && idle.edited !== null
      ? changeEdited(idle, () => ({ saving: false, problem }))
      : { ...idle, problem };
  return step(next, { kind: "focus", target: "problem" });
}

function remember(state: State, schedule: Schedule): State {
  const list = state.schedules.list ?? [];
  const known = list.some(({ id }) => id === schedule.id);
  return withSchedules(state, {
    busy: null,
    nothingToSend: null,
    list: known ? list.map((one) => (one.id === schedule.id ? schedule : one)) : [...list, schedule],
  });
}

function edit(state: State, schedule: Schedule): State {
  const about = { workflow: schedule.workflow.name, sheet: schedule.source.sheetName };
  const targetName = schedule.target.sheetName;
  return { ...state, edited: fresh({ draft: draftOfSchedule(schedule), targetName, about }) };
}

function fresh(proposal: Omit<Value<"schedule.draft">, "schedule">): EditedSchedule {
  return { ...proposal, form: formOf(proposal.draft), saving: false, checked: false, problem: null };
}

function changeEdited(state: State, change: (edited: EditedSchedule) => Partial<EditedSchedule>): State {
  return state.edited === null ? state : { ...state, edited: { ...state.edited, ...change(state.edited) } };
}

function withSchedules(state: State, change: Partial<SchedulesState>): State {
  return { ...state, schedules: { ...state.schedules, ...change } };
}
