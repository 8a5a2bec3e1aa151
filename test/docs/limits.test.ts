import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Execution } from "../../dev/apps-script/host/host.ts";
import { ROOT } from "../../dev/build/paths.ts";
import { emailRequest, followToTheEnd, openAddOn } from "../host/add-on.ts";

const read = (path: string) => readFileSync(`${ROOT}/${path}`, "utf8");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The value of a constant in a source, which may be a product of numbers and of constants beside it. */
function constantIn(source: string, name: string): number {
  const [, factors] = new RegExp(`^(?:export )?const ${name} = ([\\w.* ]+);`, "m").exec(source) ?? [];
  if (factors === undefined) throw new Error(`There is no constant ${name}`);
  return factors
    .split(" * ")
    .map((factor) => (/^\d/.test(factor) ? Number(factor.replaceAll("_", "")) : constantIn(source, factor)))
    .reduce((product, factor) => product * factor, 1);
}

const number = (value: number) => value.toLocaleString("en-GB");

/** The line of limits.md that begins so, words it must hold, where {} is the figure, and the constant with its unit. */
const FIGURES: [line: string, words: string, path: string, constant: string, unit?: number][] = [
  ["one execution", "after {} minutes", "src/continue-unwatched.ts", "LONGEST_MS", MINUTE],
  ["one execution", "({} s when the sidebar waits)", "src/run/bounds.ts", "ADVANCE_MS", 1_000],
  ["runtime of triggers a day", "at most {} minutes a day", "src/continue-unwatched.ts", "DAILY_MS", MINUTE],
  ["one download or upload", "slices of {} MB", "src/run/bounds.ts", "SLICE_BYTES", 1_000_000],
  ["one download or upload", "at most {} MB a request", "src/run/jobs/split-jobs.ts", "BYTES_PER_JOB", 1e6],
  ["fetch calls a day", "every {} to", "src/run/next-check.ts", "SOON_MS", 1_000],
  ["fetch calls a day", "to {} s while", "src/run/next-check.ts", "USUAL_MS", 1_000],
  ["one property", "the {} newest ended runs", "src/run/state/run-store.ts", "ENDED_KEPT"],
  ["one property", "the {} workflows used last", "src/run/choices.ts", "KEPT"],
  ["cells of a spreadsheet", "{} million", "src/results/room.ts", "WORKBOOK_CELLS", 1e6],
  ["characters of a cell", "| {} |", "src/results/safe-cell.ts", "MAX_CELL_UNITS"],
  ["asking whether a row is hidden", "about {} of", "src/plan/hidden-rows.ts", "HIDDEN_CHECKS"],
  ["rows of one request", "| {} |", "src/run/bounds.ts", "ROWS_PER_JOB"],
  ["bytes of one request", "| {} MB |", "src/run/jobs/split-jobs.ts", "BYTES_PER_JOB", 1e6],
  ["requests of one run", "| {}, so", "src/run/jobs/split-jobs.ts", "JOBS_PER_RUN"],
  ["requests of one run", "so {} rows", "src/plan/make-plan.ts", "ROWS_PER_RUN"],
  ["cells read for a plan", "| {} million |", "src/plan/source.ts", "CELLS_AT_ONCE", 1e6],
  ["cells of one write", "| {}, and", "src/results/blocks.ts", "CELLS_PER_WRITE"],
  ["cells of one write", "and {} million characters", "src/results/blocks.ts", "CHARACTERS_PER_WRITE", 1e6],
  ["tries of a failing step", "every {} s to", "src/run/state/patience.ts", "FIRST_WAIT_MS", 1_000],
  ["tries of a failing step", "every {} minutes", "src/run/state/patience.ts", "LONGEST_WAIT_MS", MINUTE],
  ["tries of a failing step", "for {} hours", "src/run/state/patience.ts", "GIVE_UP_AFTER_MS", HOUR],
  ["tries of a damaged", "| {} in a row", "src/run/landing/open-result.ts", "DOWNLOADS"],
  ["columns of a result", "| {} |", "src/run/landing/land-job.ts", "MOST_COLUMNS"],
  ["mapping, names and ranges", "| {} KB |", "src/run/new-run.ts", "FACTS_BYTES", 1_000],
  ["choices remembered", "| {} KB |", "src/run/choices.ts", "MOST_BYTES", 1_000],
  ["schedules of a file", "| {}, of", "src/schedule/schedule-store.ts", "SCHEDULES_PER_FILE"],
  ["schedules of a file", "of {} KB", "src/schedule/save-schedule.ts", "CHOSEN_BYTES", 1_000],
  ["failures in a row", "| {} |", "src/schedule/refresh-moves.ts", "FAILURES_UNTIL_PAUSE"],
  ["passing trouble before", "| {} hours |", "src/schedule/tend-schedules.ts", "GIVE_UP_MS", HOUR],
  ["ticks told as late", "after {} and", "src/schedule/heartbeat.ts", "LATE_MS", HOUR],
  ["ticks told as late", "and after {} hours", "src/schedule/heartbeat.ts", "DEAD_MS", HOUR],
  ["lines of the Changes tab", "| {} |", "src/run/merging/list-changes.ts", "CHANGES_KEPT"],
  ["characters of a cell in a base", "| {}, longer", "src/merge/base-text.ts", "LONGEST"],
  ["rows above a header", "| {} |", "src/merge/target-table.ts", "ROWS_LOOKED_AT"],
];

describe("docs/limits.md", () => {
  const lines = read("docs/limits.md").split("\n");

  it.each(FIGURES)("says of “%s” “%s”, as %s has it in %s", (line, words, path, constant, unit = 1) => {
    const figure = number(constantIn(read(path), constant) / unit);
    expect(lines.find((text) => text.startsWith(`| ${line}`))).toContain(words.replace("{}", figure));
  });
});

describe("the figures of property calls", () => {
  const admin = read("docs/admin.md");
  const propertyCalls = ({ calls }: Execution) =>
    calls.filter((call) => /^Properties\.(get|set|delete)/.test(call)).length;

  it("are those of a clock that has nothing to do but wait for a schedule", () => {
    const addOn = openAddOn({ host: { startAt: Date.UTC(2026, 9, 22, 14) } });
    const { id } = addOn.get("run.start", emailRequest(addOn));
    followToTheEnd(addOn, id);
    const { draft } = addOn.get("schedule.draft", { runId: id });
    const notify = { email: "rep@example.com", onFailure: true, onChange: true, onSuccess: false };
    addOn.get("schedule.save", { schedule: { ...draft, notify, owner: { label: "Rep" } } });
    addOn.host.clock.advance(HOUR);
    const looks = addOn.host.clock.advance(HOUR);
    expect(looks).toHaveLength(6);
    const [calls = 0] = new Set(looks.map(propertyCalls));
    expect(admin).toContain(`| ${calls} a look of the clock, `);
    expect(read("docs/limits.md")).toContain(`[${calls} a look of the clock, `);
    expect(read("src/google/tick-trigger.ts")).toContain(`(${calls} each)`);
  });

  it("are those of a run that somebody watches, until its results come", () => {
    const addOn = openAddOn({ host: { install: "bound" }, standIn: { pace: 20 } });
    addOn.get("run.start", emailRequest(addOn));
    const looks: number[] = [];
    const ticks: number[] = [];
    for (let nextCheckMs = 1; nextCheckMs > 0; ) {
      ticks.push(...addOn.host.clock.advance(nextCheckMs).map(propertyCalls));
      ({ nextCheckMs } = addOn.get("run.advance", {}));
      if (nextCheckMs > 0) looks.push(...addOn.host.executions.slice(-1).map(propertyCalls));
    }
    const [, ...said] = /, (\d+) to (\d+) while a run is under way; (\d+) to (\d+) a look/.exec(admin) ?? [];
    const [leastOfTick, mostOfTick, leastOfLook, mostOfLook] = said.map(Number);
    expect(ticks.length).toBeGreaterThan(0);
    expect(looks.length).toBeGreaterThan(20);
    expect(Math.min(...ticks)).toBeGreaterThanOrEqual(leastOfTick ?? Number.NaN);
    expect(Math.max(...ticks)).toBeLessThanOrEqual(mostOfTick ?? Number.NaN);
    expect(Math.min(...looks)).toBeGreaterThanOrEqual(leastOfLook ?? Number.NaN);
    expect(Math.max(...looks)).toBeLessThanOrEqual(mostOfLook ?? Number.NaN);
  });
});
