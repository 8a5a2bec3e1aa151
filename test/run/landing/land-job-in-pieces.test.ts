import { describe, expect, it } from "vitest";
import { advanceRuns } from "../../../src/run/advance-runs.ts";
import { answering } from "../../fakes/fake-http.ts";
import { advance, storedRun } from "../story.ts";
import { CELLS, CSV, completed, failure, MANY, MANY_CSV, slowly, trouble } from "./completed-run.ts";

describe("landJob of a large result", () => {
  it("writes one piece at least in each call, each row once and in its place", () => {
    const file = completed(MANY_CSV, 250);
    slowly(file);
    let calls = 0;
    for (; storedRun(file).status !== "done" && calls < 20; calls++) advance(file);
    expect(calls).toBe(4);
    expect(file.ports.tabs.only().cells).toEqual([["a", "b"], ...MANY]);
    expect(new Set(file.ports.tabs.only().writes)).toEqual(new Set([1]));
  });

  it("begins no piece when looking for the file has used up the time, but one", () => {
    const file = completed(MANY_CSV, 250);
    advance({ ports: file.ports }, 0);
    const other = completed(MANY_CSV, 250);
    other.journal.onCall((call) => {
      if (call.includes("download-links")) other.ports.clock.pass(30_000);
    });
    advanceRuns(other.ports, 20_000);
    expect(storedRun(file).status).toBe("done");
    expect(storedRun(other)).toMatchObject({ status: "working", landing: { file: { job: 0 } } });
  });

  it("shows how far it is in between", () => {
    const file = completed(MANY_CSV, 250);
    slowly(file);
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "writing" });
    expect(view?.progress.message).toMatch(/^Writing the results: 99 rows/);
  });

  it.each([
    ["its mark", { etag: '"2"' }],
    ["its size", { etag: '"1"' }],
  ])(
    "starts over when the file has become another one, by %s, and leaves nothing of the first",
    (_, change) => {
      const file = completed(MANY_CSV, 250);
      slowly(file);
      advance(file);
      file.journal.onCall(() => {});
      file.sixtyfour.complete("job-1", CSV, 3, change);
      advance(file);
      expect(trouble(file)).toMatchObject({ patience: { reason: "result-changed" } });
      advance(file);
      expect(storedRun(file)).toMatchObject({ status: "done", result: { rows: 3, columns: 4 } });
      expect(file.ports.tabs.only()).toMatchObject({ cells: CELLS, rows: 4, columns: 4 });
    },
  );

  it("says so when the tab is deleted between two pieces, and makes no other", () => {
    const file = completed(MANY_CSV, 250);
    slowly(file);
    advance(file);
    expect(storedRun(file).status).toBe("working");
    file.ports.tabs.made.clear();
    expect(failure(file)?.code).toBe("result-tab-gone");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("does not take a download that was cut off in between for the result", () => {
    const file = completed(MANY_CSV, 250);
    slowly(file);
    advance(file);
    file.sixtyfour.file = answering(206, "r99,x", { "content-range": `bytes 1980000-2000000/2000001` });
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "working" });
    file.sixtyfour.file = null;
    for (let calls = 0; calls < 6; calls++) advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a", "b"], ...MANY]);
  });

  it("splits by characters when cells are long", () => {
    const file = completed(MANY_CSV, 250);
    advance(file);
    expect(file.journal.calls.filter((call) => call.startsWith("write")).length).toBeGreaterThan(2);
  });
});

describe("landing a result of very many columns", () => {
  it.each([
    [1_000, "done"],
    [1_001, "failed"],
  ])("of %i columns ends as %s", (columns, status) => {
    const row = Array.from({ length: columns }, (_, n) => `c${n}`).join(",");
    const file = completed(`${row}\n${row}\n`, 1);
    const [view] = advance(file).runs;
    expect(view?.status).toBe(status);
    if (status === "failed") expect(view?.error?.code).toBe("too-many-columns");
  });
});
