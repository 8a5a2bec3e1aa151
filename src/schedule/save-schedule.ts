import * as v from "valibot";
import { cutText } from "../encoding/cut-text.ts";
import { utf8Length } from "../encoding/utf8-length.ts";
import { assertMapping } from "../plan/assert-mapping.ts";
import { choicesOf } from "../plan/choices-of.ts";
import type { Ports, SourceSheet } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Schedule, ScheduleDraft, SelectedColumn } from "../protocol.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { tendTrigger } from "../run/tend-trigger.ts";
import { underLock } from "../run/under-lock.ts";
import { askForWorkflow } from "../sixtyfour/ask-for-workflow.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { firedAt } from "./cadence.ts";
import { knownSchedule } from "./known-schedule.ts";
import { columnsOf } from "./request-today.ts";
import { isActive, SCHEDULE_VERSION, type StoredSchedule, Terms } from "./schedule.ts";
import { createScheduleStore, SCHEDULES_PER_FILE, type ScheduleStore } from "./schedule-store.ts";
import { toScheduleView, viewingOf } from "./schedule-view.ts";
import { zoneTime } from "./zone-time.ts";

/** Of the 9 KB of a record; the rest is for what happens to the schedule. */
const CHOSEN_BYTES = 4_000;
const LONGEST_NAME = 200;
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/**
 * Makes a schedule or changes one's own; whoever saves it owns it. Throws a `Problem` when it could not work: then nothing
 * is changed. Nothing is refreshed right away, since saving is no order to spend.
 */
export function saveSchedule(ports: Ports, client: SixtyfourClient, draft: ScheduleDraft): Schedule {
  const terms = v.parse(v.object(Terms), draft);
  assertTerms(terms);
  const workflow = askForWorkflow(client, draft.workflowId);
  if (!workflow.runnable) throw new Problem("workflow-not-runnable");
  assertMapping(
    draft.fields,
    workflow.fields.flatMap(({ name, required }) => (required ? [name] : [])),
  );
  const saved = underLock(ports.lock, () => {
    const store = createScheduleStore(ports.records);
    const chosen = {
      ...terms,
      ...readPlaces(ports, draft),
      workflow: { id: workflow.id, name: cutText(workflow.name, LONGEST_NAME) },
    };
    const schedule = withHistory(ports, store, draft, chosen);
    assertAlone(store, schedule);
    assertShort(chosen);
    store.save(schedule);
    if (isActive(schedule)) tendTrigger(ports, createRunStore(ports.records));
    return schedule;
  });
  return toScheduleView(viewingOf(ports, createRunStore(ports.records)), saved);
}

type ChosenTerms = v.InferOutput<v.ObjectSchema<typeof Terms, undefined>>;
type Chosen = ChosenTerms & Pick<StoredSchedule, "target" | "source" | "fields" | "skip" | "workflow">;

function assertTerms({ mode, send, notify }: ChosenTerms): void {
  if (mode === "replace" && send !== "everything") throw new Problem("replace-needs-everything");
  const { email } = notify;
  if (email !== "" && !ADDRESS.test(email)) throw new Problem("wrong-email", { email });
}

/** Tabs and columns as they are now, remembered so that they are found again after they moved. */
function readPlaces(
  { sheets, tabs, clock }: Ports,
  draft: ScheduleDraft,
): Pick<StoredSchedule, "target" | "source" | "fields" | "skip"> {
  const { source, target } = draft;
  if (source.sheetId === target.sheetId) throw new Problem("schedule-tab-is-source");
  const sheet = sheets.find(source.sheetId);
  if (!sheet) throw new Problem("source-tab-gone", { tab: "" });
  const tab = tabs.find(target.sheetId);
  const standing = tabs.standing(target.sheetId);
  if (!tab || !standing) throw new Problem("target-tab-gone", { tab: "" });
  if (!standing.isOurs) throw new Problem("not-a-results-tab");
  const columns = columnsOf(sheets, sheet, source.headerRow);
  assertInside(draft, columns);
  const request = { ...draft, output: { kind: "new-tab" as const } };
  const { fields, skip } = choicesOf(request, columns, clock.now());
  return {
    target: { sheetId: target.sheetId, sheetName: cutText(tab.sheetName, LONGEST_NAME) },
    source: { ...source, sheetName: nameOf(sheet) },
    fields,
    skip,
  };
}

function assertInside({ fields, skip }: ScheduleDraft, columns: SelectedColumn[]): void {
  const asked = [
    ...fields.map(({ column }) => column),
    ...(skip.whenFilled === undefined ? [] : [skip.whenFilled]),
  ];
  const outside = asked.find((column) => column > columns.length);
  if (outside !== undefined) throw new Problem("column-outside", { column: outside });
}

function nameOf({ sheetName }: SourceSheet): string {
  return cutText(sheetName, LONGEST_NAME);
}

/** A new cadence, and a schedule that is switched on again, begin with the next slot: nothing is made up for. */
function withHistory(
  ports: Ports,
  store: ScheduleStore,
  { id, paused = false, owner = {} }: ScheduleDraft,
  chosen: Chosen,
): StoredSchedule {
  const personId = ports.secrets.personId();
  const known = id === undefined ? undefined : knownSchedule(store, id);
  if (known && known.owner.personId !== personId) throw new Problem("not-your-schedule");
  const now = ports.clock.now();
  const isSame = known?.paused === null && JSON.stringify(known.cadence) === JSON.stringify(chosen.cadence);
  const label = cutText((owner.label ?? known?.owner.label ?? "").trim(), LONGEST_NAME);
  return {
    refreshing: null,
    sent: [],
    ...known,
    ...chosen,
    version: SCHEDULE_VERSION,
    id: known?.id ?? ports.ids.next(),
    owner: { personId, label, since: known && isSame ? known.owner.since : now },
    paused: paused ? "person" : null,
    fired: known && isSame ? known.fired : firedAt(chosen.cadence, now, zoneTime(ports.sheets.timeZone())),
    last: known?.last ? withoutProblem(known.last) : null,
    failures: 0,
    mail: { due: known?.mail.due ?? false, trouble: null },
  };
}

/** What it told of was looked at by whoever saves, and the next refresh tells anew. */
function withoutProblem({
  problem: _,
  ...last
}: NonNullable<StoredSchedule["last"]>): StoredSchedule["last"] {
  return last;
}

function assertAlone(store: ScheduleStore, { id, target }: StoredSchedule): void {
  const others = store.all().filter((other) => other.id !== id);
  if (others.some((other) => other.target.sheetId === target.sheetId)) {
    throw new Problem("schedule-tab-taken", { tab: target.sheetName });
  }
  if (others.length + store.damagedIds().length >= SCHEDULES_PER_FILE) {
    throw new Problem("too-many-schedules", { limit: SCHEDULES_PER_FILE });
  }
}

function assertShort(chosen: Chosen): void {
  const text = JSON.stringify(chosen);
  if (utf8Length(text) > CHOSEN_BYTES) throw new Problem("schedule-too-long");
}
