import { describe, expect, it } from "vitest";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, fakePorts } from "../fakes/fake-ports.ts";
import { aFile, liveStatus } from "../fakes/fake-sixtyfour.ts";
import type { FakeTab } from "../fakes/fake-tabs.ts";
import { advance, MINUTE, start, storedRun } from "./story.ts";

const CSV = 'name,company,size,id\nAda,"North,wind",12,007\nBo,=1+1,3.5,\nChen,"two\nlines",-4,42\n';
const CELLS = [
  ["name", "company", "size", "id"],
  ["Ada", "North,wind", 12, "007"],
  ["Bo", "'=1+1", 3.5, ""],
  ["Chen", "two\nlines", -4, "42"],
];

/** A run that is complete in Sixtyfour, with a file to fetch. */
function completed(csv = CSV, rowCount = 3): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", csv, rowCount);
  return file;
}

function onlyTab({ ports }: FakePorts): FakeTab {
  const [tab, ...more] = ports.tabs.made.values();
  if (!tab || more.length > 0) throw new Error(`There are ${ports.tabs.made.size} tabs`);
  return tab;
}

const wide = (rows: number, columns = 300) =>
  [
    Array.from({ length: columns }, (_, column) => `c${column}`),
    ...Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `r${row}c${column}`),
    ),
  ] satisfies string[][];
const toCsv = (cells: string[][]) => cells.map((row) => `${row.join(",")}\n`).join("");

describe("landResult of results that cannot be had", () => {
  it("asks again for files that are not offered yet, then says that there are none", () => {
    const file = completed();
    file.sixtyfour.offered = [];
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(storedRun(file)).toMatchObject({
        status: "downloading",
        patience: { reason: "no-result-file" },
      });
    }
    expect(advance(file).runs).toMatchObject([{ status: "failed", error: { code: "no-result-file" } }]);
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("asks again for a file that ends inside quotes, then says that it is damaged", () => {
    const file = completed('a,b\n1,"cut o');
    for (let fetches = 0; fetches < 5; fetches++) advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "result-damaged" } });
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("asks for another link when one has expired, and lands what comes then", () => {
    const file = completed();
    file.sixtyfour.file = answering(403, "<Error/>");
    advance(file);
    expect(storedRun(file).status).toBe("downloading");
    file.sixtyfour.file = answering(200, CSV);
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("does not count an outage against a file that is damaged after it", () => {
    const file = completed('a,b\n1,"cut o');
    file.sixtyfour.links = answering(503);
    for (let looks = 0; looks < 8; looks++) advance(file);
    file.sixtyfour.links = null;
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "downloading", patience: { reason: "result-damaged" } });
  });

  it("gives up after a day, and tells what the last trouble was", () => {
    const file = completed();
    file.sixtyfour.links = answering(503);
    for (let hour = 0; hour < 26; hour++) advance(file, 60 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "download-failed" } });
    expect(advance(file).runs[0]?.error?.message).toMatch(/24 hours.+problem of its own/);
  });

  it("waits for room in the spreadsheet, says how much is missing, and goes on once there is", () => {
    const file = completed();
    file.ports.tabs.around.cells = 9_999_990;
    const [view] = advance(file).runs;
    expect(view?.progress.message).toContain("need 16 cells");
    expect(view?.progress.message).toContain("room for 10 more");
    expect(file.ports.tabs.made.size).toBe(0);
    file.ports.tabs.around.cells = 9_999_984;
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("says so when the tab is deleted between two blocks, and makes no other", () => {
    const file = completed(toCsv(wide(200)), 200);
    file.journal.onCall((call) => {
      if (call.startsWith("write")) file.ports.clock.pass(30_000);
    });
    advance(file);
    expect(storedRun(file).status).toBe("writing");
    file.ports.tabs.made.clear();
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "result-tab-gone" } });
    expect(file.ports.tabs.made.size).toBe(0);
  });
});

describe("landResult of files that are not what was announced", () => {
  it("asks again when rows are missing, then writes what there is and says how many are", () => {
    const file = completed(CSV, 5);
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(storedRun(file)).toMatchObject({ status: "downloading" });
    }
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "done", result: { rows: 3 } });
    expect(view?.warnings[0]).toMatchObject({ code: "rows-missing" });
    expect(view?.warnings[0]?.message).toContain("announced 5 rows; 2 of them");
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
    expect(advance(file).runs).toMatchObject([{ status: "done", result: { rows: 0 } }]);
    expect(onlyTab(file).cells).toEqual([["No rows came back"]]);
  });

  it("makes a tab with a header alone when a filter dropped every row", () => {
    const file = completed("name,company\n", 0);
    advance(file);
    expect(onlyTab(file).cells).toEqual([["name", "company"]]);
  });

  it("takes blocks that all count no rows for an empty result", () => {
    const file = completed();
    file.sixtyfour.offered = [aFile({ row_count: 0, download_url: null })];
    expect(advance(file).runs).toMatchObject([{ status: "done", result: { rows: 0 } }]);
  });

  it("does not take a file without count and link for an empty result", () => {
    const file = completed();
    file.sixtyfour.offered = [{ filename: "final.csv", download_url: null }];
    advance(file);
    expect(storedRun(file).status).toBe("downloading");
  });

  it("tells of mended headers, ragged rows and cut cells", () => {
    const file = completed(`a,a,\n1\n${"x".repeat(60_000)},2,3\n`, 2);
    const [view] = advance(file).runs;
    expect(view?.warnings.map(({ code }) => code)).toEqual(["headers-mended", "ragged-rows", "cells-cut"]);
    expect(String(onlyTab(file).cells[2]?.[0]).length).toBe(50_000);
  });
});

describe("landResult chooses", () => {
  it("the output of the last block, wherever it stands", () => {
    const file = completed();
    const first = aFile({ block_number: 1, download_url: "https://files.example/input.csv" });
    file.sixtyfour.offered = [aFile({ block_number: 9, row_count: 3 }), first];
    advance(file);
    expect(file.ports.http.requests.at(-1)?.url).toContain("final.csv");
  });

  it("rows that came inline", () => {
    const file = completed();
    file.sixtyfour.offered = [
      aFile({
        row_count: 2,
        download_url: null,
        results: [
          { name: "Ada", tags: ["a"] },
          { name: "Bo", age: 3 },
        ],
      }),
    ];
    advance(file);
    expect(onlyTab(file).cells).toEqual([
      ["name", "tags", "age"],
      ["Ada", '["a"]', ""],
      ["Bo", "", 3],
    ]);
  });

  it("to wait when the last block has rows but no link yet, rather than an earlier block's output", () => {
    const file = completed();
    file.sixtyfour.offered = [
      aFile({ block_number: 1, row_count: 3 }),
      aFile({ block_number: 2, row_count: 3, download_url: null }),
    ];
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "downloading", patience: { reason: "no-result-file" } });
    file.sixtyfour.offered = [aFile({ block_number: 2, row_count: 3 })];
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });
});

describe("landResult of a last step whose link never comes", () => {
  it("settles for the step before after some tries, and says so", () => {
    const file = completed();
    file.sixtyfour.offered = [
      aFile({ block_number: 1, row_count: 3 }),
      aFile({ block_number: 2, row_count: 3, download_url: null }),
    ];
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(storedRun(file).status).toBe("downloading");
    }
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "done", warnings: [{ code: "earlier-step" }] });
  });
});

describe("landResult", () => {
  it("writes every cell where it belongs, and the view tells which tab", () => {
    const file = completed();
    const [view] = advance(file).runs;
    const tab = onlyTab(file);
    expect(tab.cells).toEqual(CELLS);
    expect(tab).toMatchObject({
      title: "Find emails, 23 Nov",
      runId: "id-1",
      rows: 4,
      columns: 4,
      dressed: true,
    });
    expect(view).toMatchObject({
      status: "done",
      result: { sheetId: 100, sheetName: "Find emails, 23 Nov", rows: 3, columns: 4 },
      progress: { percent: 100 },
    });
  });

  it("asks for formats before it writes, and for numbers only where every value is one", () => {
    const file = completed();
    advance(file);
    const calls = file.journal.calls.filter((call) => /^(make|format|write|dress)/.test(call));
    expect(calls).toEqual([
      "make Find emails, 23 Nov",
      "format 100",
      "write 100 row 1",
      "dress 100",
      "write 100 row 2",
    ]);
    expect(onlyTab(file).numberColumns).toEqual([{ start: 3, count: 1 }]);
  });

  it("lets neighbouring number columns share a format", () => {
    const file = completed("a,b,c,d\n1,2,x,3\n", 1);
    advance(file);
    expect(onlyTab(file).numberColumns).toEqual([
      { start: 1, count: 2 },
      { start: 4, count: 1 },
    ]);
  });

  it("takes a free title, and the one the person wished for", () => {
    const file = fakePorts();
    file.ports.tabs.around.titles = ["my leads"];
    start(file.ports, { output: { kind: "new-tab", title: "My leads" } });
    file.sixtyfour.complete("job-1", CSV, 3);
    advance(file);
    expect(onlyTab(file).title).toBe("My leads (2)");
  });

  it("keeps off a tab that was given the planned title meanwhile", () => {
    const file = completed();
    file.journal.onCall((call) => {
      if (call.startsWith("make")) throw new Error("Service timed out");
    });
    expect(() => advance(file)).toThrow();
    file.journal.onCall(() => {});
    file.ports.tabs.around.titles.push("Find emails, 23 Nov");
    advance(file);
    expect(onlyTab(file)).toMatchObject({ title: "Find emails, 23 Nov (2)", cells: CELLS });
  });

  it("sends the key to the API only", () => {
    const file = completed();
    advance(file);
    const elsewhere = file.ports.http.requests.filter(
      ({ url }) => !url.startsWith("https://api.sixtyfour.ai/"),
    );
    expect(elsewhere.map(({ headers }) => headers)).toEqual([{}]);
  });

  it("keeps neither links nor cells in what is stored", () => {
    const file = completed();
    advance(file);
    expect([...file.ports.records.kept.values()].join()).not.toMatch(/https|signature|Ada/);
  });
});

describe("landResult of a large result", () => {
  const cells = wide(200);

  it("writes one block at least in each call, each row once and in its place", () => {
    const file = completed(toCsv(cells), 200);
    file.journal.onCall((call) => {
      if (/^(write|GET)/.test(call)) file.ports.clock.pass(30_000);
    });
    let calls = 0;
    while (storedRun(file).status !== "done" && calls < 20) {
      advance(file);
      calls++;
    }
    expect(calls).toBeGreaterThan(2);
    expect(onlyTab(file).cells).toEqual(cells);
    expect(onlyTab(file).writes).toEqual(new Array(201).fill(1));
  });

  it("shows how far it is in between", () => {
    const file = completed(toCsv(cells), 200);
    file.journal.onCall((call) => {
      if (call.startsWith("write")) file.ports.clock.pass(30_000);
    });
    const [view] = advance(file).runs;
    expect(view).toMatchObject({
      status: "writing",
      progress: { percent: 41, message: "Writing row 83 of 200" },
    });
  });

  it("starts over when the file has become another one", () => {
    const file = completed(toCsv(cells), 200);
    file.journal.onCall((call) => {
      if (call.startsWith("write")) file.ports.clock.pass(30_000);
    });
    advance(file);
    file.journal.onCall(() => {});
    file.sixtyfour.complete("job-1", CSV, 3);
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "done", result: { rows: 3 } });
    expect(onlyTab(file).cells).toEqual(CELLS);
  });

  it("goes on at once with what it has settled for, although rows are missing", () => {
    const file = completed(toCsv(cells), 201);
    file.journal.onCall((call) => {
      if (call.startsWith("write")) file.ports.clock.pass(30_000);
    });
    for (let fetches = 0; fetches < 4; fetches++) advance(file);
    expect(advance(file).runs).toMatchObject([{ status: "writing", progress: { percent: 41 } }]);
    expect(advance(file).runs).toMatchObject([{ status: "writing", progress: { percent: 83 } }]);
    expect(advance(file).runs).toMatchObject([{ status: "done", warnings: [{ code: "rows-missing" }] }]);
  });

  it("does not take a download that was cut off in between for the result", () => {
    const file = completed(toCsv(cells), 200);
    file.journal.onCall((call) => {
      if (call.startsWith("write")) file.ports.clock.pass(30_000);
    });
    advance(file);
    file.sixtyfour.file = answering(200, toCsv(cells.slice(0, 50)));
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "writing", tab: { rows: 200 }, rowsWritten: 83 });
    file.sixtyfour.file = answering(200, toCsv(cells));
    for (let calls = 0; calls < 3; calls++) advance(file);
    expect(storedRun(file).status).toBe("done");
    expect(onlyTab(file).cells).toEqual(cells);
  });

  it("splits by characters when cells are long", () => {
    const long = [["a"], ...Array.from({ length: 100 }, (_, row) => [`${row}${"x".repeat(40_000)}`])];
    const file = completed(toCsv(long), 100);
    advance(file);
    expect(onlyTab(file).cells).toEqual(long);
    expect(file.journal.calls.filter((call) => call.startsWith("write")).length).toBeGreaterThan(2);
  });
});

describe("landResult while the run is still going on", () => {
  it("does not ask for files", () => {
    const file = completed();
    file.sixtyfour.live.set("job-1", liveStatus("running"));
    advance(file);
    expect(file.ports.http.requests.some(({ url }) => url.includes("download-links"))).toBe(false);
  });
});
