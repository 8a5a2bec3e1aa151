import { describe, expect, it } from "vitest";
import { ROW_KEY_FIELD } from "../../../src/merge/row-key-field.ts";
import { rowKey } from "../../../src/plan/row-key.ts";
import type { RunView } from "../../../src/protocol.ts";
import { cancelRun } from "../../../src/run/cancel-run.ts";
import { retryRun } from "../../../src/run/retry-run.ts";
import { startRun } from "../../../src/run/start-run.ts";
import type { RefreshTarget } from "../../../src/run/state/output.ts";
import { createRunStore } from "../../../src/run/state/run-store.ts";
import { aRunRequest, SEND_ALL } from "../../builders/run-request.ts";
import { type FakePorts, fakePorts } from "../../fakes/fake-ports.ts";
import { liveStatus } from "../../fakes/fake-sixtyfour.ts";
import { Killed } from "../../fakes/journal.ts";
import { advance, contextOf, start } from "../story.ts";

const KEYS = [
  rowKey({ full_name: "Ada Okafor", company: "Northwind Labs" }),
  rowKey({ full_name: "Bo Lindqvist", company: "Contoso" }),
  rowKey({ full_name: "Chen Wei", company: "Fabrikam" }),
];
const PEOPLE = [
  ["Ada Okafor", "Northwind Labs"],
  ["Bo Lindqvist", "Contoso"],
  ["Chen Wei", "Fabrikam"],
];
const TAB = 100;

function csv(emails: readonly string[], header = "full_name,company,email"): string {
  return `${[header, ...emails.map((email, at) => [...(PEOPLE[at] ?? []), email].join(","))].join("\n")}\n`;
}

/** A file with a tab that a plain run wrote: name, company, e-mail of three people. */
function written(emails = ["a@1", "b@1", "c@1"]): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", csv(emails), emails.length);
  advance(file);
  return file;
}

function tab({ ports }: FakePorts) {
  const found = ports.tabs.made.get(TAB);
  if (!found) throw new Error("The results tab is gone");
  return found;
}

/** Starts a refresh of that tab and lets these results come; the view is the newest run's. */
function refresh(
  file: FakePorts,
  results: string,
  change: Partial<RefreshTarget> = {},
  rows = results.split("\n").length - 2,
): RunView {
  begin(file, results, change, rows);
  return look(file);
}

function begin(file: FakePorts, results: string, change: Partial<RefreshTarget> = {}, rows = 3): void {
  const { client } = contextOf(file.ports);
  const refreshed = {
    scheduleId: "s-1",
    sheetId: TAB,
    mode: "update",
    deletedRows: "stay",
    by: "Ann",
    ...change,
  } as const;
  file.ports.clock.pass(86_400_000);
  startRun(file.ports, client, aRunRequest({ skip: SEND_ALL }), { refresh: refreshed });
  file.sixtyfour.complete(file.sixtyfour.jobs.at(-1)?.jobId ?? "", results, rows);
}

function look(file: FakePorts): RunView {
  const [view] = advance(file).runs;
  if (!view) throw new Error("No run");
  return view;
}

const shown = (file: FakePorts) => tab(file).cells.map((row) => row.slice(0, 3));
const note = (file: FakePorts, row: number, column: number) =>
  file.ports.targets.marked.notes.get(`${TAB} ${row} ${column}`) ?? "";
const filled = (file: FakePorts) => [...file.ports.targets.marked.fills.keys()].sort();

describe("a refresh leaves the tab exactly as it was", () => {
  it.each([
    [
      "refresh-columns-missing",
      csv([], "full_name,company") + PEOPLE.map((row) => row.join(",")).join("\n"),
      {},
      3,
    ],
    ["refresh-rows-unknown", "email\nx@2\n", {}, 1],
    ["refresh-empty", "full_name,company,email\n", { mode: "replace" as const }, 0],
    ["refresh-rows-missing", csv(["a@2"]), {}, 3],
  ] as [string, string, Partial<RefreshTarget>, number][])("and tells %s", (code, results, change, rows) => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    const before = structuredClone(tab(file).cells);
    begin(file, results, change, rows);
    let view = look(file);
    for (let looks = 0; looks < 6; looks++) view = look(file);
    expect(view).toMatchObject({ status: "failed", error: { code } });
    expect(tab(file).cells).toEqual(before);
    expect(file.ports.tabs.made.size).toBe(1);
  });

  it("when it was deleted, or is protected", () => {
    const gone = written();
    begin(gone, csv(["a@2", "b@2", "c@2"]));
    gone.ports.tabs.made.delete(TAB);
    expect(look(gone)).toMatchObject({ status: "failed", error: { code: "refresh-tab-gone" } });
  });

  it("and does not begin while another refresh of it is under way", () => {
    const file = written();
    begin(file, csv(["a@2", "b@2", "c@2"]));
    expect(() => begin(file, csv(["a@2", "b@2", "c@2"]))).toThrow("refresh-under-way");
  });
});

describe("a refresh", () => {
  it("updates what nobody touched, keeps what somebody did, and says both", () => {
    const file = written();
    tab(file).cells[2]?.splice(2, 1, "mine@x");
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    const view = refresh(file, csv(["a@2", "b@2", "c@1"]));
    expect(shown(file).map((row) => row[2])).toEqual(["email", "a@2", "mine@x", "c@1"]);
    expect(view.merge).toMatchObject({ changed: 1, kept: 1, added: 0 });
    expect(note(file, 3, 3)).toContain("now found “b@2”");
  });

  it("of an untouched tab takes everything for the add-on's", () => {
    const file = written();
    const view = refresh(file, csv(["a@2", "b@1", "c@3"]));
    expect(shown(file).map((row) => row[2])).toEqual(["email", "a@2", "b@1", "c@3"]);
    expect(view).toMatchObject({
      status: "done",
      output: { kind: "refresh", scheduleId: "s-1", sheetId: TAB },
      result: { sheetId: TAB, rows: 3 },
      merge: { rows: 3, changed: 2, kept: 0, byColumn: [{ header: "email", changed: 2 }], listed: [] },
    });
    expect(note(file, 2, 3)).toMatch(/^Sixtyfour: was “a@1”, \d+ Nov$/);
    expect(filled(file)).toEqual([`${TAB} 2 3`, `${TAB} 4 3`]);
    expect(file.ports.tabs.made.size).toBe(1);
  });

  it("of a tab that was edited before its first refresh touches nothing that is filled in", () => {
    const file = written(["a@1", "", "c@1"]);
    tab(file).cells[1]?.splice(2, 1, "mine@x");
    const view = refresh(file, csv(["a@2", "b@2", "c@2"]));
    expect(shown(file).map((row) => row[2])).toEqual(["email", "mine@x", "b@2", "c@1"]);
    expect(view.merge).toMatchObject({ changed: 1, kept: 2 });
  });

  it("clears its own marks the next time, and nobody else's", () => {
    const file = written();
    refresh(file, csv(["a@2", "b@1", "c@1"]));
    file.ports.targets.marked.notes.set(`${TAB} 3 3`, "call her");
    file.ports.targets.marked.fills.set(`${TAB} 3 3`, "#00ff00");
    refresh(file, csv(["a@2", "b@2", "c@1"]));
    expect(note(file, 2, 3)).toBe("");
    expect(note(file, 3, 3)).toBe("call her");
    expect(file.ports.targets.marked.fills).toEqual(new Map([[`${TAB} 3 3`, "#00ff00"]]));
    expect(note(file, 1, 1)).toMatch(/by Ann: 0 new rows, 1 changed cell, 3 rows came back$/);
  });

  it.each(["de", "es", "fr", "pt", "en"])("clears the marks of a colleague who reads %s", (language) => {
    const file = written();
    file.ports.preferences.keepLanguage(language);
    refresh(file, csv(["a@2", "b@1", "c@1"]));
    expect(note(file, 2, 3)).toMatch(/^Sixtyfour: .*a@1/);
    file.ports.preferences.keepLanguage(language === "en" ? "fr" : "en");
    refresh(file, csv(["a@2", "b@2", "c@1"]));
    expect(note(file, 2, 3)).toBe("");
    expect(filled(file)).toEqual([`${TAB} 3 3`]);
  });

  it("keeps the ids of rows in a hidden column, and follows rows and columns by it", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    expect(tab(file).cells[0]?.at(-1)).toBe(ROW_KEY_FIELD);
    expect(
      tab(file)
        .cells.slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(KEYS);
    expect(file.ports.targets.marked.hiddenColumns).toEqual([4]);
    tab(file).cells = tab(file).cells.map((row) => [...row].reverse());
    tab(file).cells.splice(1, 1);
    refresh(file, csv(["a@2", "b@2", "c@2"]));
    expect(tab(file).cells.map((row) => row[1])).toEqual(["email", "b@2", "c@2"]);
  });

  it("lists what changed in the Changes tab, once, and nothing when nothing did", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    expect(file.ports.changes.lines).toEqual([]);
    refresh(file, csv(["a@2", "b@1", "c@1"]));
    expect(file.ports.changes.lines).toMatchObject([
      [
        expect.stringContaining("Nov 2026"),
        tab(file).title,
        "Ada Okafor",
        "email",
        "a@1",
        "a@2",
        expect.any(String),
      ],
    ]);
  });

  it("marks rows that the source has no more", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    begin(file, csv(["a@1", "b@1", "c@1"]));
    file.ports.sheets.state.sheets[0]?.cells.splice(3, 1);
    const [row] = file.sixtyfour.files.values();
    expect(row).toBeDefined();
    file.sixtyfour.complete(file.sixtyfour.jobs.at(-1)?.jobId ?? "", csv(["a@1", "b@1"]), 2);
    expect(look(file).merge).toMatchObject({ gone: 1 });
    expect(note(file, 4, 1)).toContain("no longer in Leads");
    expect(shown(file)).toHaveLength(4);
  });

  it("adds all rows below when it is to append", () => {
    const file = written();
    refresh(file, csv(["a@2", "b@2", "c@2"]), { mode: "append" });
    refresh(file, csv(["a@3", "b@3", "c@3"]), { mode: "append" });
    expect(shown(file).map((row) => row[2])).toEqual([
      "email",
      ..."123".split("").flatMap((n) => [`a@${n}`, `b@${n}`, `c@${n}`]),
    ]);
  });

  it("tells several results of one row apart, in whatever order they come", () => {
    const file = written();
    const lines = (emails: string[]) =>
      `${["full_name,company,email", ...emails.map((email) => `Ada Okafor,Northwind Labs,${email}`)].join("\n")}\n`;
    refresh(file, lines(["a@1", "a@2", "a@3"]));
    const before = shown(file);
    expect(refresh(file, lines(["a@3", "a@1", "a@2"])).merge).toMatchObject({ changed: 0, added: 0 });
    expect(shown(file)).toEqual(before);
  });

  it("sends the key of each row along, and prefers it to what came back", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    begin(file, "");
    const sent = JSON.parse(file.sixtyfour.jobs.at(-1)?.body ?? "{}");
    expect(sent.webhook_payload.map((row: Record<string, string>) => row[ROW_KEY_FIELD])).toEqual(KEYS);
    const named = `full_name,company,email,${ROW_KEY_FIELD}\nADA,?,a@2,${KEYS[0]}\n`;
    file.sixtyfour.complete(file.sixtyfour.jobs.at(-1)?.jobId ?? "", named, 1);
    look(file);
    expect(shown(file)[1]).toEqual(["ADA", "?", "a@2"]);
  });
});

describe("a refresh that dies", () => {
  it.each([
    ["a cell was edited", 2, "mine@x", ["a@1", "b@1", "c@1"], ["a@2", "b@2", "c@2"], { changed: 2, kept: 1 }],
    [
      "a column was renamed that is emptied meanwhile",
      0,
      "E-mail",
      ["a@1", "", ""],
      ["", "", "c@2"],
      { changed: 2 },
    ],
  ] as const)("anywhere ends as it would have ended when %s", (_, row, typed, before, after, merge) => {
    const story = (kill: number | null) => {
      const file = written([...before]);
      refresh(file, csv(before));
      tab(file).cells[row]?.splice(2, 1, typed);
      begin(file, `${csv(after)}Dee,New,d@2\n`, {}, 4);
      file.journal.clear();
      file.journal.killAfter(kill);
      let view: RunView | undefined;
      try {
        view = look(file);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        expect(tab(file).cells[row]?.[2]).toBe(typed);
      }
      const calls = file.journal.calls.length;
      file.journal.killAfter(null);
      for (let looks = 0; looks < 3; looks++) view = look(file);
      const tables = [...file.ports.tables.kept].map(([name, rows]) => [name, rows.length]).sort();
      const end = {
        merge: view?.merge,
        status: view?.status,
        cells: tab(file).cells,
        tabs: file.ports.tabs.made.size,
        notes: [...file.ports.targets.marked.notes].filter(([, text]) => text !== "").sort(),
        fills: filled(file),
        changes: file.ports.changes.lines,
        tables: tables.map(([name, rows]) => [String(name).replace(/\.\d+\.id/, ".id"), rows]),
      };
      return { end, calls };
    };
    const { end, calls } = story(null);
    expect(end).toMatchObject({ status: "done", merge: { ...merge, added: 1 }, tabs: 1 });
    expect(end.cells[4]?.[2]).toBe("d@2");
    expect(calls).toBeGreaterThan(15);
    for (let kill = 0; kill < calls; kill++) expect([kill, story(kill).end]).toEqual([kill, end]);
  });

  it("with cells written already is not stopped by a cancel: the next refresh would take the half for edits", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    begin(file, csv(["a@2", "b@1", "c@2"]));
    file.journal.onCall((call) => {
      if (call === `set ${TAB}`) {
        file.journal.onCall(() => {});
        file.journal.killAfter(0);
      }
    });
    expect(() => look(file)).toThrow(Killed);
    file.journal.killAfter(null);
    const { ports } = file;
    const [id = ""] = createRunStore(ports.records)
      .working()
      .map((run) => run.id);
    expect(cancelRun(contextOf(ports), id)).toMatchObject({ status: "done", merge: { changed: 2, kept: 0 } });
    expect(shown(file).map((row) => row[2])).toEqual(["email", "a@2", "b@1", "c@2"]);
  });
});

describe("a retry of a refresh", () => {
  it("brings only its rows up to date, even where the whole tab was to be replaced", () => {
    const file = written();
    refresh(file, csv(["a@1", "b@1", "c@1"]));
    begin(file, "", { mode: "replace" });
    file.sixtyfour.live.set(file.sixtyfour.jobs.at(-1)?.jobId ?? "", liveStatus("failed"));
    const failed = look(file);
    expect(failed).toMatchObject({ status: "failed", rowsFailed: 3 });
    retryRun(file.ports, contextOf(file.ports).client, { runId: failed.id, rows: "failed" });
    file.sixtyfour.complete(file.sixtyfour.jobs.at(-1)?.jobId ?? "", csv(["a@2"]), 1);
    expect(look(file)).toMatchObject({ status: "done", merge: { changed: 1 } });
    expect(shown(file).map((row) => row[2])).toEqual(["email", "a@2", "b@1", "c@1"]);
  });
});
