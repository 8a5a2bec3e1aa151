import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { writeCsv } from "../../dev/sixtyfour/write-csv.ts";

const file = readFileSync(new URL("../../dev/sample/leads.csv", import.meta.url), "utf8");

describe("sample leads", () => {
  it("are in the bundled file as the generator makes them", () => {
    expect(file).toBe(writeCsv(sampleLeads(57)));
  });

  it("are fifty different people, with blank and repeated rows between them", () => {
    const rows: string[][] = parse(file, { from: 2 });
    const blank = rows.filter((row) => row.every((cell) => cell === ""));
    const people = new Set(rows.map((row) => row.join("\t")));
    expect(rows).toHaveLength(57);
    expect(blank).toHaveLength(3);
    expect(people.size - 1).toBe(50);
  });

  it("hold what real sheets hold: missing values, letters outside ASCII, notes that look like formulas", () => {
    const rows: string[][] = parse(file, { from: 2 });
    const column = (n: number) => rows.map((row) => row[n] ?? "");
    const filled = rows.filter((row) => row[0] !== "");
    expect(filled.some((row) => row[1] === "")).toBe(true);
    expect(filled.some((row) => row[2] === "")).toBe(true);
    expect(column(0).some((name) => /[^ -~]/.test(name))).toBe(true);
    expect(column(4)).toContain("=1+1");
    expect(column(4).some((note) => note.includes("\n"))).toBe(true);
  });

  it("are as many as asked for, and only grow at the end", () => {
    expect(sampleLeads(0)).toEqual([["full_name", "title", "company", "website", "note"]]);
    expect(sampleLeads(1000)).toHaveLength(1001);
    expect(sampleLeads(1000).slice(0, 58)).toEqual(sampleLeads(57));
  });

  it("do not repeat a name among the first 2,000 people", () => {
    const names = sampleLeads(2000)
      .slice(1)
      .flatMap(([name = "", ...rest]) => (name === "" ? [] : [[name, ...rest].join("\t")]));
    expect(new Set(names).size).toBe(new Set(names.map((row) => row.split("\t")[0])).size);
  });
});
