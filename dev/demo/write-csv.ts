import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Saves rows as RFC 4180 CSV and returns the path. */
export async function writeCsv(path: string, rows: readonly (readonly string[])[]): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rows.map((row) => `${row.map(quote).join(",")}\r\n`).join(""));
  return path;
}

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
