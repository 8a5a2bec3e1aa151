import { describe, expect, it } from "vitest";
import { advanceRuns } from "../../../src/run/advance-runs.ts";
import { answering } from "../../fakes/fake-http.ts";
import { type FakePorts, fakePorts } from "../../fakes/fake-ports.ts";
import { aFile, liveStatus } from "../../fakes/fake-sixtyfour.ts";
import { advance, HOUR, jobStatuses, start, storedRun } from "../story.ts";

const CSV = 'name,company,size,id\nAda,"North,wind",12,007\nBo,=1+1,3.5,\nChen,"two\nlines",-4,42\n';
const CELLS = [
  ["name", "company", "size", "id"],
  ["Ada", "North,wind", 12, "007"],
  ["Bo", "=1+1", 3.5, ""],
  ["Chen", "two\nlines", -4, "42"],
];

/** A run that is complete in Sixtyfour, with a file to fetch. */
function completed(csv = CSV, rowCount = 3): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", csv, rowCount);
  return file;
}

/** Rows enough for several slices. */
const LONG = "x".repeat(20_000);
const MANY = Array.from({ length: 250 }, (_, row) => [`r${row}`, LONG]);
const MANY_CSV = `a,b\n${MANY.map((row) => `${row.join(",")}\n`).join("")}`;

/** Lets every download take so long that the time of a call is over after it. */
function slowly(file: FakePorts): void {
  file.journal.onCall((call) => {
    if (call.includes(".csv")) file.ports.clock.pass(30_000);
  });
}

const failure = (file: FakePorts) => advance(file).runs[0]?.error;
const trouble = (file: FakePorts) => storedRun(file).jobs[0];

describe("landJob of results that cannot be had", () => {
  it("asks again for files that are not offered yet, then says that there are none", () => {
    const file = completed();
    file.sixtyfour.offered.clear();
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "no-result-file" } });
    }
    expect(failure(file)?.code).toBe("no-result-file");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("asks again for a file that ends inside quotes, then says that it is damaged, and leaves no tab", () => {
    const file = completed('a,b\n1,"cut o');
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(trouble(file)).toMatchObject({ patience: { reason: "result-damaged", repeats: fetches + 1 } });
    }
    expect(failure(file)?.code).toBe("result-damaged");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it.each(["0", "Mon, 01 Jan 2024 00:00:00 GMT"])(
    "backs off from too many requests although the server would wait until %s",
    (retryAfter) => {
      const file = completed();
      file.sixtyfour.links = answering(429, "", { "retry-after": retryAfter });
      advance(file);
      const { patience } = storedRun(file).jobs[0] as { patience?: { notBefore: number } };
      expect(patience?.notBefore).toBeGreaterThan(file.ports.clock.now());
    },
  );

  it("asks for another link at once when one has expired, and lands what comes then", () => {
    const file = completed();
    file.sixtyfour.file = answering(403, "<Error/>");
    advance(file);
    expect(trouble(file)).toMatchObject({ patience: { reason: "link-expired" } });
    file.sixtyfour.file = null;
    advance(file, 0);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits longer and longer when every link is refused", () => {
    const file = completed();
    file.sixtyfour.file = answering(403, "<Error/>");
    const links = () => file.ports.http.requests.filter(({ url }) => url.includes("download-links")).length;
    for (let second = 0; second < 60; second++) advance(file, 1_000);
    expect(links()).toBeLessThan(7);
  });

  it("does not count an outage against a file that is damaged after it", () => {
    const file = completed('a,b\n1,"cut o');
    file.sixtyfour.links = answering(503);
    for (let looks = 0; looks < 8; looks++) advance(file);
    file.sixtyfour.links = null;
    advance(file);
    expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "result-damaged" } });
  });

  it("gives up after a day, and tells what the last trouble was", () => {
    const file = completed();
    file.sixtyfour.links = answering(503);
    for (let hour = 0; hour < 26; hour++) advance(file, HOUR);
    const error = failure(file);
    expect(error?.code).toBe("download-failed");
    expect(error?.message).toMatch(/24 hours.+problem of its own/);
  });

  it("says so when there are more columns than a tab can hold", () => {
    const file = completed(`${Array.from({ length: 18_279 }, (_, at) => `c${at}`).join(",")}\n`, 0);
    expect(failure(file)?.code).toBe("too-many-columns");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("says so when the file is too large for Google", () => {
    const file = completed();
    file.sixtyfour.file = answering(200, "a,b\n", { "content-length": "90000000" });
    expect(failure(file)?.code).toBe("result-too-large");
  });
});

describe("landJob in a full spreadsheet", () => {
  it.each([26_000, 10])("waits for room when there is none for a new tab but %i cells", (room) => {
    const file = completed();
    file.ports.tabs.around.cells = 10_000_000 - room + 1;
    const [view] = advance(file).runs;
    expect(view?.progress.message).toContain("need 26,000 cells");
    expect(file.ports.tabs.made.size).toBe(0);
    file.ports.tabs.around.cells = 9_974_000;
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits for room for the rows, says how much is missing, and goes on once there is", () => {
    const file = completed(CSV, 50_000);
    file.ports.tabs.around.cells = 9_900_000;
    const [view] = advance(file).runs;
    expect(view?.progress.message).toContain("need 174,004 cells");
    expect(view?.progress.message).toContain("room for 74,000 more");
    file.sixtyfour.complete("job-1", CSV, 3);
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits for room for rows that nobody announced, and goes on where it was", () => {
    const file = completed(MANY_CSV, 0);
    slowly(file);
    advance(file);
    file.ports.tabs.around.cells = 10_000_000 - file.ports.tabs.cellsInUse();
    expect(advance(file).runs[0]?.progress.message).toContain("need");
    file.ports.tabs.around.cells = 0;
    for (let calls = 0; calls < 9 && storedRun(file).status !== "done"; calls++) advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a", "b"], ...MANY]);
  });
});

describe("landJob of files that are not what was announced", () => {
  it("asks again when rows are missing, then writes what there is and says how many are", () => {
    const file = completed(CSV, 5);
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "result-damaged" } });
    }
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "done", result: { rows: 3 }, warnings: [{ code: "rows-missing" }] });
    expect(view?.warnings[0]?.message).toContain("2 rows");
    expect(file.ports.tabs.only().cells).toEqual(CELLS);
  });

  it("writes more rows than were announced without a word", () => {
    const file = completed(CSV, 1);
    expect(advance(file).runs).toMatchObject([{ status: "done", result: { rows: 3 }, warnings: [] }]);
  });

  it.each([
    ["an empty file", "", 0],
    ["a lone line break", "\n", 0],
  ])("makes a tab that says so of %s", (_, csv, rowCount) => {
    const file = completed(csv, rowCount);
    expect(advance(file).runs).toMatchObject([{ status: "done", result: { rows: 0, columns: 1 } }]);
    expect(file.ports.tabs.only().cells).toEqual([["No rows came back"]]);
  });

  it("makes a tab with a header alone when a filter dropped every row", () => {
    const file = completed("name,company\n", 0);
    advance(file);
    expect(file.ports.tabs.only()).toMatchObject({ cells: [["name", "company"]], rows: 2, columns: 2 });
  });

  it("takes blocks that all count no rows for an empty result", () => {
    const file = completed();
    file.sixtyfour.offer("job-1", [aFile({ row_count: 0, download_url: null })]);
    expect(advance(file).runs).toMatchObject([{ status: "done", result: { rows: 0 } }]);
  });

  it("does not take a file without count and link for an empty result", () => {
    const file = completed();
    file.sixtyfour.offer("job-1", [{ filename: "final.csv", download_url: null }]);
    advance(file);
    expect(jobStatuses(file)).toEqual(["ready"]);
  });

  it("tells of mended headers, ragged rows and cut cells", () => {
    const file = completed(`a,a,\n1\n${"x".repeat(60_000)},2,3\n`, 2);
    const [view] = advance(file).runs;
    expect(view?.warnings.map(({ code }) => code)).toEqual(["headers-mended", "ragged-rows", "cells-cut"]);
    expect(view?.warnings[1]?.message).toMatch(/^1 /);
    expect(String(file.ports.tabs.only().cells[2]?.[0]).length).toBe(50_000);
  });
});

describe("landJob chooses", () => {
  it("the output of the last block, wherever it stands", () => {
    const file = completed();
    const first = aFile({ block_number: 1, download_url: "https://files.example/input.csv" });
    file.sixtyfour.offer("job-1", [aFile({ block_number: 9, row_count: 3 }), first]);
    advance(file);
    expect(file.ports.http.requests.at(-1)?.url).toContain("job-1.csv");
  });

  it("rows that came inline", () => {
    const file = completed();
    const results = [
      { name: "Ada", tags: ["a"] },
      { name: "Bo", age: 3 },
    ];
    file.sixtyfour.offer("job-1", [aFile({ row_count: 2, download_url: null, results })]);
    advance(file);
    expect(file.ports.tabs.only().cells).toEqual([
      ["name", "tags", "age"],
      ["Ada", '["a"]', ""],
      ["Bo", "", 3],
    ]);
  });

  const lastWithoutLink = [
    aFile({ block_number: 1, row_count: 3 }),
    aFile({ block_number: 2, row_count: 3, download_url: null }),
  ];

  it("to wait when the last block has rows but no link yet, rather than an earlier block's output", () => {
    const file = completed();
    file.sixtyfour.offer("job-1", lastWithoutLink);
    advance(file);
    expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "no-result-file" } });
    file.sixtyfour.offer("job-1", [aFile({ block_number: 2, row_count: 3 })]);
    expect(advance(file).runs).toMatchObject([{ status: "done", warnings: [] }]);
  });

  it("the step before when the last one's link never comes, and says so", () => {
    const file = completed();
    file.sixtyfour.offer("job-1", lastWithoutLink);
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(jobStatuses(file)).toEqual(["ready"]);
    }
    expect(advance(file).runs).toMatchObject([{ status: "done", warnings: [{ code: "earlier-step" }] }]);
  });
});

describe("landJob", () => {
  it("writes every cell where it belongs, and the view tells which tab", () => {
    const file = completed();
    const [view] = advance(file).runs;
    expect(file.ports.tabs.only()).toMatchObject({
      title: "Find emails, 23 Nov",
      runId: "id-1",
      hidden: false,
      dressed: true,
      rows: 4,
      columns: 4,
      cells: CELLS,
    });
    expect(view).toMatchObject({
      status: "done",
      result: { sheetId: 100, sheetName: "Find emails, 23 Nov", rows: 3, columns: 4 },
    });
  });

  it("keeps the tab hidden until it is complete, and asks for formats before it writes", () => {
    const file = completed();
    advance(file);
    const calls = file.journal.calls.filter((call) => /^(make|fit|format|write|dress|show)/.test(call));
    expect(calls).toEqual([
      "make id-1",
      "fit 100",
      "format 100",
      "write 100 row 1",
      "format 100",
      "write 100 row 2",
      "fit 100",
      "dress 100",
      "show Find emails, 23 Nov",
    ]);
  });

  it("takes a free title, and the one the person wished for", () => {
    const file = fakePorts();
    file.ports.tabs.around.titles = ["my leads"];
    start(file.ports, { output: { kind: "new-tab", title: "My leads" } });
    file.sixtyfour.complete("job-1", CSV, 3);
    advance(file);
    expect(file.ports.tabs.only().title).toBe("My leads (2)");
  });

  it("keeps off a tab that was given the planned title meanwhile", () => {
    const file = completed();
    file.journal.onCall((call) => {
      if (call.startsWith("dress")) file.ports.tabs.around.titles.push("Find emails, 23 Nov");
    });
    advance(file);
    expect(file.ports.tabs.only()).toMatchObject({ title: "Find emails, 23 Nov (2)", cells: CELLS });
  });

  it("sends the key to the API only", () => {
    const file = completed();
    advance(file);
    const elsewhere = file.ports.http.requests.filter(
      ({ url }) => !url.startsWith("https://api.sixtyfour.ai/"),
    );
    expect(elsewhere.flatMap(({ headers }) => Object.keys(headers))).toEqual(["range"]);
  });

  it("keeps neither links nor cells in what is stored, also in the middle of a file", () => {
    const file = completed(`Secretheader\n${MANY_CSV}`, 251);
    slowly(file);
    advance(file);
    expect(jobStatuses(file)).toEqual(["ready"]);
    const halfway = [...file.ports.records.kept.values()].join();
    for (let calls = 0; calls < 9; calls++) advance(file);
    const stored = halfway + [...file.ports.records.kept.values()].join();
    expect(stored).not.toMatch(/https|signature|xxxx|Secretheader/);
  });

  it("does not ask for files while the run is still going on", () => {
    const file = completed();
    file.sixtyfour.live.set("job-1", liveStatus("running"));
    advance(file);
    expect(file.ports.http.requests.some(({ url }) => url.includes("download-links"))).toBe(false);
  });
});

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
