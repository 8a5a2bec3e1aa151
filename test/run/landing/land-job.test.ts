import { describe, expect, it } from "vitest";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { aFile, liveStatus } from "../../fakes/fake-sixtyfour.ts";
import { advance, jobStatuses, start } from "../story.ts";
import { CELLS, CSV, completed, MANY_CSV, slowly, trouble } from "./completed-run.ts";

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
