import { describe, expect, it } from "vitest";
import { clearFile } from "../src/clear-file.ts";
import { createDraftStore } from "../src/pipeline/draft-store.ts";
import { createRunStore } from "../src/run/state/run-store.ts";
import { aPipeline } from "./builders/pipeline.ts";
import { aWorkingRun, JOBS } from "./builders/run.ts";
import { type FakePorts, fakePorts, otherPerson } from "./fakes/fake-ports.ts";
import { advance, start } from "./run/story.ts";

const DAY = 24 * 60 * 60_000;

function finished(): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", "full_name,email\nAda,ada@x.example\n", 0);
  advance(file);
  return file;
}

describe("clearFile refuses", () => {
  it("while a run is under way, whoever asks", () => {
    const file = fakePorts();
    start(file.ports);
    const before = new Map(file.ports.records.kept);
    expect(() => clearFile(file.ports)).toThrow("file-at-work");
    expect(() => clearFile(otherPerson(file.ports))).toThrow("file-at-work");
    expect(file.ports.records.kept).toEqual(before);
    expect(file.ports.tables.names()).toContain("ledger");
  });

  it("while a run of another version is under way, which it cannot read", () => {
    const { ports } = fakePorts();
    const run = { ...aWorkingRun([JOBS.running]), version: 99, startedAt: ports.clock.now() };
    ports.records.put("run.of-tomorrow", JSON.stringify(run));
    expect(() => clearFile(ports)).toThrow("file-at-work");
  });

  it("while somebody else is writing in the file", () => {
    const file = finished();
    file.ports.lock.heldByOther = true;
    expect(() => clearFile(file.ports)).toThrow("busy");
    expect(file.ports.records.kept.size).toBeGreaterThan(0);
  });
});

describe("clearFile", () => {
  it("leaves the results and nothing else, in the file and of the person for the file", () => {
    const file = finished();
    const { ports } = file;
    createDraftStore(ports).keep(aPipeline());
    ports.records.put("schedule:damaged", "{");
    ports.records.put("settings", "{}");
    const results = structuredClone(ports.tabs.only());
    clearFile(ports);
    expect(ports.records.kept.size).toBe(0);
    expect(ports.tables.names()).toEqual([]);
    expect(ports.drafts.kept.size).toBe(0);
    expect(ports.trigger.known.exists).toBe(false);
    expect(ports.tabs.only()).toEqual(results);
    expect(ports.secrets.apiKey()).not.toBeNull();
    expect(clearFile(ports)).toEqual({});
  });

  it("does not wait for a run that somebody left behind a week ago, and takes its unfinished tab away", () => {
    const file = fakePorts();
    const id = start(file.ports).id;
    file.ports.tabs.make(id);
    file.ports.clock.pass(6 * DAY);
    expect(() => clearFile(file.ports)).toThrow("file-at-work");
    file.ports.clock.pass(2 * DAY);
    clearFile(file.ports);
    expect(file.ports.tabs.made.size).toBe(0);
    expect(createRunStore(file.ports.records).all()).toEqual([]);
  });

  it("stops schedules before anything else, and forgets what was sent last of all", () => {
    const file = finished();
    file.ports.records.put("schedule:one", "{}");
    file.journal.clear();
    clearFile(file.ports);
    const done = file.journal.calls;
    expect(done[0]).toBe("forget schedule:one");
    expect(done.at(-1)).toBe("drop ledger");
  });

  it("leaves the drafts of other files alone", () => {
    const { ports } = fakePorts();
    const elsewhere = "file-2 1 0 1";
    ports.drafts.put({ [elsewhere]: "{}" });
    createDraftStore(ports).keep(aPipeline());
    clearFile(ports);
    expect([...ports.drafts.kept.keys()]).toEqual([elsewhere]);
  });
});
