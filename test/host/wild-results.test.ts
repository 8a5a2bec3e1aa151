import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { TYPED_LOOKALIKES } from "../../dev/sixtyfour/faults/file-faults.ts";
import type { Misbehaviour } from "../../dev/sixtyfour/stand-in.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";
import { finalFile } from "./result-file.ts";

function runWith(...faults: Misbehaviour["fault"][]): { addOn: AddOn; cells: string[][]; notices: string[] } {
  const addOn = openAddOn({ rows: sampleLeads(30) });
  for (const fault of faults) addOn.standIn.misbehave({ fault });
  const run = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
  expect(run.status).toBe("done");
  const cells = addOn.host.workbook.sheet(run.result?.sheetName ?? "").displayValues();
  return { addOn, cells, notices: run.warnings.map(({ code }) => code) };
}

function produced({ standIn, host }: AddOn): string[][] {
  return finalFile(standIn, standIn.runs[0]?.jobId ?? "", host.clock.now());
}

function columnOf(cells: string[][], header: string): string[] {
  const column = cells[0]?.indexOf(header) ?? -1;
  return cells.slice(1).map((row) => row[column] ?? "");
}

describe("a result file in the wild", () => {
  it("keeps text that looks like a formula, number, date or boolean to the letter", () => {
    const { cells } = runWith("typed-lookalikes");
    const column = columnOf(cells, "lookalike");
    expect(column.slice(0, TYPED_LOOKALIKES.length)).toEqual(TYPED_LOOKALIKES);
  });

  it.each([["bom"], ["crlf"], ["lf"], ["no-final-line-end"]] as const)("is read alike with %s", (fault) => {
    const { addOn, cells } = runWith(fault);
    expect(cells).toEqual(produced(addOn));
  });

  it("fits ragged rows into a rectangle without losing a cell, and says so", () => {
    const { addOn, cells, notices } = runWith("ragged-rows");
    const rows = produced(addOn);
    const width = Math.max(...rows.map((row) => row.length));
    expect(notices).toEqual(["headers-mended", "ragged-rows"]);
    expect(cells.slice(1)).toEqual(
      rows.slice(1).map((row) => [...row, ...Array(width - row.length).fill("")]),
    );
  });

  it("names repeated and empty headers, and says so", () => {
    const { cells, notices } = runWith("duplicate-headers", "empty-headers");
    const header = cells[0] ?? [];
    expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    expect(header).not.toContain("");
    expect(header).toContain("notes (2)");
    expect(notices).toEqual(["headers-mended"]);
  });

  it("takes 300 columns", () => {
    const { addOn, cells } = runWith("300-columns");
    expect(cells).toEqual(produced(addOn));
    expect(cells[0]?.length).toBeGreaterThan(300);
  });

  it("cuts a cell of 60,000 characters to what Sheets can hold, marks it and says so", () => {
    const { cells, notices } = runWith("huge-cell");
    const [value = ""] = columnOf(cells, "long_text");
    expect(value.length).toBe(50_000);
    expect(value).toMatch(/cut: 60,000 characters/);
    expect(notices).toEqual(["cells-cut"]);
  });

  it.each([["no-rows"], ["empty-file"]] as const)(
    "ends as an empty tab, not as an error, with %s",
    (fault) => {
      const addOn = openAddOn();
      addOn.standIn.misbehave({ fault });
      const run = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
      expect(run).toMatchObject({ status: "done", result: { rows: 0 } });
    },
  );

  it("is taken inline, with JSON's spelling of booleans, when the API sends rows instead of a link", () => {
    const { addOn, cells } = runWith("inline-results");
    addOn.standIn.behave();
    const python: Record<string, string> = { True: "true", False: "false" };
    expect(cells).toEqual(produced(addOn).map((row) => row.map((value) => python[value] ?? value)));
  });
});

describe("result columns a person asks for", () => {
  it("are the only ones in the tab, and of a wrong name nothing is lost", () => {
    const addOn = openAddOn({ rows: sampleLeads(5) });
    const output = { kind: "new-tab", columns: ["full_name", "email", "no such column"] } as const;
    const request = emailRequest(addOn, { output: { ...output, columns: [...output.columns] } });
    const run = followToTheEnd(addOn, addOn.get("run.start", request).id);
    const cells = addOn.host.workbook.sheet(run.result?.sheetName ?? "").displayValues();
    expect(cells[0]).toEqual(["full_name", "email"]);
    expect(columnOf(cells, "email")).toEqual(columnOf(produced(addOn), "email"));
  });
});

describe("lists in a result", () => {
  it("are shown as people write them when the file's settings say so", () => {
    const addOn = openAddOn({ rows: sampleLeads(5) });
    addOn.get("settings.save", { ...addOn.get("settings.get", {}), readableLists: true });
    const run = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    const cells = addOn.host.workbook.sheet(run.result?.sheetName ?? "").displayValues();
    const raw = columnOf(produced(addOn), "email");
    expect(raw[0]).toMatch(/^\[\["/);
    expect(columnOf(cells, "email")[0]).toBe(raw[0]?.replace(/[[\]"]/g, "").replaceAll(",", ", "));
  });
});
