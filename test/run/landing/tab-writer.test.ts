import { describe, expect, it } from "vitest";
import type { Output } from "../../../src/protocol.ts";
import type { FakePorts } from "../../fakes/fake-ports.ts";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { advance, start, startedInJobs, storedRun } from "../story.ts";

/** A run whose jobs came back with these files. */
function landed(...csvs: string[]): FakePorts {
  const file = startedInJobs(csvs.map(() => 1));
  csvs.forEach((csv, at) => {
    file.sixtyfour.complete(`job-${at + 1}`, csv, csv.trim().split("\n").length - 1);
  });
  advance(file);
  return file;
}

function keeping(columns: string[], csv: string): FakePorts {
  const file = fakePorts();
  const output: Output = { kind: "new-tab", columns };
  start(file.ports, { output });
  file.sixtyfour.complete("job-1", csv, 1);
  advance(file);
  return file;
}

const warnings = (file: FakePorts) => {
  const run = storedRun(file);
  if (run.status !== "done") throw new Error(`The run is ${run.status}`);
  return run.notices.map(({ message }) => message);
};

describe("the tab of several files", () => {
  it("holds their rows in the order in which they were sent, under one header", () => {
    const file = landed("a,b\n1,x\n", "a,b\n2,y\n", "a,b\n3,z\n");
    expect(file.ports.tabs.only().cells).toEqual([
      ["a", "b"],
      [1, "x"],
      [2, "y"],
      [3, "z"],
    ]);
    expect(warnings(file)).toEqual([]);
  });

  it("matches columns by their name, and adds those that only later files have", () => {
    const file = landed("a,b\n1,x\n", "c,b,a\nnew,y,2\n", "b\nz\n");
    expect(file.ports.tabs.only().cells).toEqual([
      ["a", "b", "c"],
      [1, "x"],
      [2, "y", "new"],
      ["", "z", ""],
    ]);
    expect(file.ports.tabs.only()).toMatchObject({ columns: 3, rows: 4 });
  });

  it.each([[["", "a\n1\n"]], [["a\n1\n", ""]], [["\n", "a\n1\n", ""]]])(
    "takes no notice of files without rows among %j",
    (csvs) => {
      expect(landed(...csvs).ports.tabs.only().cells).toEqual([["a"], [1]]);
    },
  );

  it("makes text of a column again when a later file has a value that is no number, digit by digit", () => {
    const numbers = ["0.1", "-12.25", "123456789012345", "", "7"];
    const file = landed(`n,m\n${numbers.map((n) => `${n},5`).join("\n")}\n`, "n,m\n007,6\n");
    const tab = file.ports.tabs.only();
    expect(tab.cells.slice(1).map(([n]) => n)).toEqual([...numbers, "007"]);
    expect(tab.cells.slice(1).map(([, m]) => m)).toEqual([5, 5, 5, 5, 5, 6]);
    expect(tab.formats.slice(1).map((row) => row.slice(0, 2))).toEqual(new Array(6).fill(["@", "General"]));
  });

  it("matches columns in every slice of a later file, also when another call goes on with it", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a,b\n1,x\n", 1);
    const long = "y".repeat(40_000);
    file.sixtyfour.complete(
      "job-2",
      `b,a\n${Array.from({ length: 120 }, (_, at) => `${long},${at}\n`).join("")}`,
      120,
    );
    file.journal.onCall((call) => {
      if (call.includes("job-2.csv")) file.ports.clock.pass(30_000);
    });
    for (let calls = 0; calls < 5; calls++) advance(file);
    expect(file.ports.tabs.only().cells.slice(2)).toEqual(Array.from({ length: 120 }, (_, at) => [at, long]));
  });

  it("keeps a column text whose first values were none, whatever comes later", () => {
    expect(landed("n\nx\n", "n\n7\n").ports.tabs.only().cells).toEqual([["n"], ["x"], ["7"]]);
  });

  it("puts what goes beyond the header of a later file behind all other columns, the same for all its rows", () => {
    const file = landed("a,b\n1,x\n", "b,a\ny,2,extra\nz,3\nw,4,more,most\n");
    expect(file.ports.tabs.only().cells).toEqual([
      ["a", "b", "Column 3", "Column 4"],
      [1, "x"],
      [2, "y", "extra", ""],
      [3, "z", "", ""],
      [4, "w", "more", "most"],
    ]);
    expect(warnings(file)).toEqual([
      "2 result columns had no name or a repeated one and were renamed.",
      "2 result rows had more or fewer cells than the header.",
    ]);
  });

  it("keeps nothing of a file that was given up halfway", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", 'a,b,only-here\n1,x,y\n"cut', 1);
    file.sixtyfour.complete("job-2", "a,b\n2,y\n", 1);
    for (let looks = 0; looks < 6; looks++) advance(file);
    expect(storedRun(file)).toMatchObject({
      status: "done",
      jobs: [{ status: "failed" }, { status: "landed" }],
    });
    expect(file.ports.tabs.only()).toMatchObject({
      cells: [
        ["a", "b"],
        [2, "y"],
      ],
      rows: 2,
      columns: 2,
    });
  });
});

describe("the tab of a file that is read again", () => {
  it("has no rows, columns or formats of the first reading", () => {
    const file = fakePorts();
    start(file.ports);
    const long = "x".repeat(20_000);
    const rows = Array.from({ length: 220 }, (_, at) => `${at},${long},extra\n`).join("");
    file.sixtyfour.complete("job-1", `n,b\n${rows}"cut`, 220);
    advance(file);
    expect(storedRun(file).jobs).toMatchObject([{ status: "ready", patience: { reason: "result-damaged" } }]);
    expect(file.ports.tabs.only().cells.length).toBeGreaterThan(50);
    file.sixtyfour.complete("job-1", "n,b\nx,1\ny,2,3\n", 2);
    advance(file);
    expect(file.ports.tabs.only()).toMatchObject({
      cells: [
        ["n", "b", "Column 3"],
        ["x", 1, ""],
        ["y", 2, 3],
      ],
      rows: 3,
      columns: 3,
    });
    expect(warnings(file)[1]).toMatch(/^1 result row had/);
  });

  it("counts each ragged row once, on whichever side of a slice it stands", () => {
    const file = fakePorts();
    start(file.ports);
    const long = "x".repeat(40_000);
    const rows = Array.from({ length: 120 }, (_, at) => `${at},${long}${at % 40 === 0 ? ",extra" : ""}\n`);
    file.sixtyfour.complete("job-1", `n,b\n${rows.join("")}`, 120);
    advance(file);
    expect(warnings(file)[1]).toMatch(/^3 result rows/);
    expect(
      file.ports.tabs
        .only()
        .cells.map((row) => row[2])
        .filter(Boolean),
    ).toEqual(["Column 3", "extra", "extra", "extra"]);
  });
});

describe("the tab of a run that keeps some columns", () => {
  it("has these, wherever they stand in the file", () => {
    expect(
      keeping(["email", "name"], "name,junk,email\nAda,x,a@x.example\n").ports.tabs.only().cells,
    ).toEqual([
      ["name", "email"],
      ["Ada", "a@x.example"],
    ]);
  });

  it("has what goes beyond the header all the same", () => {
    expect(keeping(["a"], "a,junk\n1,x,beyond\n").ports.tabs.only().cells).toEqual([
      ["a", "Column 2"],
      [1, "beyond"],
    ]);
  });

  it("has all columns when no wished one came back, since the rows were paid for", () => {
    expect(keeping(["phone"], "a,b\n1,x\n").ports.tabs.only().cells).toEqual([
      ["a", "b"],
      [1, "x"],
    ]);
  });

  it("widens for no column that only a later file has", () => {
    const file = startedInJobs([1, 1], {
      output: { kind: "new-tab", title: null, columns: ["a"], readableLists: false },
    });
    file.sixtyfour.complete("job-1", "a,b\n1,x\n", 1);
    file.sixtyfour.complete("job-2", "c,a\ny,2\n", 1);
    advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a"], [1], [2]]);
  });
});

describe("the tab of a file whose settings ask for readable lists", () => {
  it.each([
    [true, "a, b"],
    [false, '["a","b"]'],
  ])("shows them so (%s)", (readableLists, shown) => {
    const file = startedInJobs([1], {
      output: { kind: "new-tab", title: null, columns: null, readableLists },
    });
    file.sixtyfour.complete("job-1", 'tags,n\n"[""a"",""b""]",7\n', 1);
    advance(file);
    expect(file.ports.tabs.only().cells).toEqual([
      ["tags", "n"],
      [shown, 7],
    ]);
  });
});

describe("the rows that came back empty", () => {
  it("are those in which every column that was not sent is blank", () => {
    const file = landed("full_name,company,email\nA,X,\nB,Y,b@x.example\nC,Z,\n");
    expect(storedRun(file)).toMatchObject({ emptyRows: 2 });
  });

  it("are none when nothing but what was sent came back", () => {
    expect(storedRun(landed("full_name,company\nA,X\n"))).toMatchObject({ emptyRows: 0 });
  });
});
