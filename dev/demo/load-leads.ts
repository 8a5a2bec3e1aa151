import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CsvReader } from "../../src/results/csv-reader.ts";
import { ROOT } from "../build/paths.ts";
import { sampleLeads } from "../sample/generate-leads.ts";
import type { DemoOptions } from "./options.ts";

const BUNDLED = `${ROOT}/dev/sample/leads.csv`;

/** Rows for the demo's spreadsheet, header first, and where they come from in words. */
export async function loadLeads({ file, leads }: DemoOptions): Promise<{ rows: string[][]; origin: string }> {
  if (leads !== undefined) return { rows: sampleLeads(leads), origin: `${leads} invented leads` };
  const reader = new CsvReader();
  const rows = [...reader.push(await readFile(file ?? BUNDLED, "utf8")), ...reader.end()];
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width === 0) throw new Error(`${file ?? BUNDLED} has no rows below its header.`);
  return {
    rows: rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]),
    origin: file ? basename(file) : "the bundled sample of invented leads",
  };
}
