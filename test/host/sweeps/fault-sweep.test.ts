import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenRequest } from "../../../dev/sixtyfour/stand-in.ts";
import { PROBLEM_CODES } from "../../../src/problems/messages.ts";
import type { ProblemView, RunView } from "../../../src/protocol.ts";
import { besideRows, scheduleTab, typeOwnCells } from "./acts.ts";
import { defects, type EndState, endState, leaks } from "./end-state.ts";
import { FAULT_KINDS, type FaultKind, LASTING_FAULTS } from "./fault-kinds.ts";
import { oneOf, type Sampled } from "./sampled.ts";
import { buildWithBounds, removeBuilds } from "./small-steps.ts";
import { people, type Stage, setStage } from "./stage.ts";

/** Longer than any sweep takes in full, on a machine that is busy with others. */
const TIMEOUT_MS = 3_600_000;
const HOUR = 3_600_000;

/** A step is given up after a day of trouble; the looks are an hour apart. */
const LASTS_MS = 30 * HOUR;

const ROWS = people(4);

/** Every row is in the sheet, or the person is told of those that are not, or one of the two. */
type End = "complete" | "told" | "either";

interface Story extends Sampled {
  name: string;
  looksForStart?: true;
  /** Begins and ends the part of it that is not another story's already. */
  from?: string;
  until?: string;
  /** Endpoints at which a fault that lasts is not another story's already. */
  lasting(endpoint: string): boolean;
  pace: number;
  /** How often a row may be paid for: a refresh pays for it once more. Once when it is absent. */
  most?: number;
  /** Before the requests that faults strike. */
  before?(stage: Stage): void;
  /** Answers what the person was told at once. */
  press(stage: Stage): ProblemView | null;
}

const STORIES: readonly Story[] = [
  { name: "a run", oneOf: 2, pace: 0, lasting: () => true, press: pressStart },
  {
    name: "a run whose first start is never answered",
    looksForStart: true,
    oneOf: 3,
    until: "downloadLinks",
    lasting: (endpoint) => endpoint === "listRuns",
    pace: 0,
    before: ({ addOn: { standIn } }) =>
      standIn.misbehave({ match: "runWorkflow", fault: "unreachable-after-acting", times: 1 }),
    press: pressStart,
  },
  {
    name: "a run beside one's own rows",
    // What is asked is as for any run; only the end is another.
    oneOf: 3,
    from: "downloadLinks",
    lasting: (endpoint) => endpoint === "file",
    pace: 0,
    before: typeOwnCells,
    press: (stage) => pressStart({ ...stage, request: besideRows(stage) }),
  },
  {
    name: "a refresh",
    oneOf: 4,
    from: "file",
    lasting: (endpoint) => endpoint === "file",
    pace: 0,
    most: 2,
    before: scheduleTab,
    press({ addOn }) {
      const [schedule] = addOn.get("schedule.list", {}).schedules;
      const answer = addOn.ask("schedule.refreshNow", { id: schedule?.id ?? "" });
      return answer.ok ? null : answer.error;
    },
  },
  {
    name: "a cancel",
    pace: 30,
    lasting: () => true,
    before: (stage) => expect(pressStart(stage)).toBeNull(),
    press({ addOn, runIds }) {
      const answer = addOn.ask("run.cancel", { runId: runIds()[0] ?? "" });
      return answer.ok ? null : answer.error;
    },
  },
];

function pressStart({ addOn, request }: Stage): ProblemView | null {
  const answer = addOn.ask("run.start", request);
  return answer.ok ? null : answer.error;
}

let dist = "";
beforeAll(async () => {
  dist = await buildWithBounds({ ROWS_PER_JOB: 2, SLICE_BYTES: 220 });
});
afterAll(() => removeBuilds([dist]));

function setUp({ pace, before }: Story, watched: boolean): Stage {
  const stage = setStage({ dist, rows: ROWS, pace, watched, install: watched ? "bound" : "add-on" });
  before?.(stage);
  return stage;
}

/** The story without more trouble than is its own: how it ends, and the request it makes. */
function undisturbed(story: Story): { wanted: EndState; requests: SeenRequest[]; begin: number } {
  const stage = setUp(story, true);
  const { standIn } = stage.addOn;
  const before = standIn.requests.length;
  expect(story.press(stage)).toBeNull();
  stage.goOn();
  stage.addOn.host.clock.advance(2 * HOUR);
  const requests = standIn.requests.slice(before);
  const begin = Math.max(
    0,
    requests.findIndex(({ endpoint }) => endpoint === story.from),
  );
  const end = requests.findIndex(({ endpoint }) => endpoint === story.until);
  return { wanted: endState(stage.addOn), requests: end < 0 ? requests : requests.slice(0, end), begin };
}

function fits({ only }: FaultKind, endpoint: string): boolean {
  return only?.includes(endpoint) ?? true;
}

describe("a fault at any request", () => {
  for (const story of STORIES) {
    it(
      `of ${story.name} passes when it strikes once, or is told with nothing lost and nothing paid twice`,
      () => {
        const { wanted, requests, begin } = undisturbed(story);
        const every = oneOf(story, "EVERY_FAULT");
        let [met, tried] = [0, 0];
        for (const [index, { endpoint = "" }] of requests.entries()) {
          if (index < begin) continue;
          for (const kind of FAULT_KINDS.filter((each) => fits(each, endpoint))) {
            if (met++ % every > 0) continue;
            const stage = setUp(story, ++tried % 2 === 0);
            let seen = 0;
            stage.addOn.standIn.misbehave({ match: () => seen++ === index, fault: kind.fault, times: 1 });
            attempt(`${kind.name} once at request ${index}, ${endpoint}`, () => {
              const told = story.press(stage);
              if (told) {
                expect(endpoint).toBe("getWorkflow");
                expect(stage.addOn.standIn.billed).toEqual([]);
                expect(story.press(stage)).toBeNull();
              }
              stage.goOn();
              expectEnd(stage, told, wanted, endOf(kind, endpoint, story), story);
            });
          }
        }
        console.log(`${story.name}: ${tried} faults, each once, at ${requests.length - begin} requests`);
      },
      TIMEOUT_MS,
    );

    it(
      `of ${story.name} that lasts ends the run within 30 hours, with nothing lost and nothing paid twice`,
      () => {
        const { wanted, requests } = undisturbed(story);
        const endpoints = new Set(requests.map(({ endpoint = "" }) => endpoint).filter(story.lasting));
        const every = oneOf(story, "EVERY_FAULT");
        let [met, tried] = [0, 0];
        for (const endpoint of endpoints) {
          for (const kind of LASTING_FAULTS.filter((each) => fits(each, endpoint))) {
            if (met++ % every > 0) continue;
            tried++;
            const stage = setUp(story, false);
            const { standIn, host } = stage.addOn;
            standIn.misbehave({ match: ({ url, method }) => isOf(endpoint, method, url), fault: kind.fault });
            attempt(`${kind.name} for good at ${endpoint}`, () => {
              const told = story.press(stage);
              if (!told) host.clock.advance(LASTS_MS);
              standIn.behave();
              if (told) expect(story.press(stage)).toBeNull();
              stage.goOn();
              expectEnd(stage, told, wanted, "either", story);
            });
          }
        }
        console.log(`${story.name}: ${tried} faults for good`);
      },
      TIMEOUT_MS,
    );
  }
});

/** What one fault may lead to, with everything well afterwards. */
function endOf({ refusesStart, ends }: FaultKind, endpoint: string, { looksForStart }: Story): End {
  if (endpoint === "runWorkflow") return refusesStart ?? "complete";
  if (endpoint !== "liveStatus" || !ends) return "complete";
  // Asked of a run that may be the lost one, only its rows count.
  return looksForStart ? "either" : "told";
}

function attempt(what: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new Error(what, { cause: error });
  }
}

const PARTS: Record<string, RegExp> = {
  getWorkflow: /^GET .*\/workflows\/[^/?]+$/,
  runWorkflow: /^POST .*\/workflows\/run\?/,
  listRuns: /^GET .*\/workflows\/runs\?/,
  liveStatus: /^GET .*\/live_status$/,
  downloadLinks: /^GET .*\/download-links/,
  cancelRun: /^POST .*\/workflows\/cancel/,
  file: /^GET https:\/\/files\./,
};

function isOf(endpoint: string, method: string, url: string): boolean {
  const part = PARTS[endpoint];
  if (!part) throw new Error(`No pattern for ${endpoint}`);
  return part.test(`${method} ${url}`);
}

/** What holds whatever the fault was; `complete` asks for the very sheet of the undisturbed story on top. */
function expectEnd(
  stage: Stage,
  told: ProblemView | null,
  wanted: EndState,
  end: End,
  { most = 1 }: Pick<Story, "most">,
): void {
  const { addOn } = stage;
  addOn.host.clock.advance(2 * HOUR);
  const state = endState(addOn);
  expect(state.statuses).not.toContain("working");
  expect(state.paid.filter((line) => Number.parseInt(line, 10) > most)).toEqual([]);
  // A schedule keeps its trigger.
  expect(state).toMatchObject({ outbox: [], triggers: wanted.triggers });
  // What a merge keeps is there only if it wrote something.
  const lasting = (tabs: string[]) => tabs.filter((name) => !/undo|base/.test(name));
  expect(lasting(state.hiddenTabs)).toEqual(lasting(wanted.hiddenTabs));
  expect(state.properties).toEqual(wanted.properties);
  expect(defects(addOn)).toEqual([]);
  expect(leaks(addOn, ROWS.slice(1).flat())).toEqual([]);
  const [run] = stage.runs();
  if (!run) throw new Error("There is no run");
  const problems = [told, run.error, ...run.failures].flatMap((problem) => problem ?? []);
  for (const { code, message } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(code).not.toBe("internal");
    expect(message).toMatch(/\w+ .*\w+/);
  }
  if (end === "either" && run.failures.length > 0) expectNothingLost(stage, run, state.paid.length);
  else if (end === "told") expect(run.failures.length).toBeGreaterThan(0);
  else
    expect({ ...state, tabs: state.tabs.map(spelled) }).toEqual({
      ...wanted,
      tabs: wanted.tabs.map(spelled),
    });
}

/** Rows that were paid for are not sent again by the next press of the button, and the others are, if that is known. */
function expectNothingLost({ addOn, request }: Stage, { failures }: RunView, paid: number): void {
  const { toSend } = addOn.get("run.plan", request).counts;
  const unpaid = ROWS.length - 1 - paid;
  if (failures.some(({ code }) => code === "start-unknown")) expect(toSend).toBeLessThanOrEqual(unpaid);
  else expect(toSend).toBe(unpaid);
}

/** Inline results spell booleans as JSON does. */
function spelled(tab: EndState["tabs"][number]): EndState["tabs"][number] {
  const lower = (cell: string) => (/^(true|false)$/i.test(cell) ? cell.toLowerCase() : cell);
  return { ...tab, shown: tab.shown.map((row) => row.map(lower)) };
}
