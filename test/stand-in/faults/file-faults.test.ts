import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  FILE_FAULTS,
  type FileFaultName,
  TYPED_LOOKALIKES,
} from "../../../dev/sixtyfour/faults/file-faults.ts";
import { Client, person } from "../client.ts";

const NAMES = Object.keys(FILE_FAULTS).filter((name): name is FileFaultName => name in FILE_FAULTS);

/** The last file of a run of 20 people, before and after the faults. */
function files(...faults: FileFaultName[]): { plain: string; faulty: string } {
  const client = new Client();
  const jobId = client.start(
    "Qualify leads",
    Array.from({ length: 20 }, (_, n) => person(n)),
  );
  const plain = client.finalFile(jobId);
  for (const fault of faults) client.standIn.misbehave({ fault });
  return { plain, faulty: client.finalFile(jobId) };
}

function rowsOf(csv: string): string[][] {
  return parse(csv, { relax_column_count: true });
}

describe("file faults", () => {
  it.each(NAMES)("keep %s consistent: size, slices and whole file agree", (fault) => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", [person(1), person(2)]);
    client.finish(jobId);
    client.standIn.misbehave({ fault });
    const [file] = client.links(jobId);
    const url = String(file?.download_url);
    const whole = client.download(url).text;
    expect(new TextEncoder().encode(whole).length).toBe(file?.file_size);
    const [head, tail] = ["bytes=0-19", "bytes=20-"].map((range) => client.download(url, { range }));
    if (whole === "") expect([head?.status, tail?.status]).toEqual([416, 416]);
    else expect(`${head?.text}${tail?.text}`).toHaveLength(whole.length);
  });

  it("begin the file with a byte order mark", () => {
    const { plain, faulty } = files("bom");
    expect(faulty).toBe(`\uFEFF${plain}`);
  });

  it("end lines with CRLF, while breaks inside cells stay", () => {
    const { plain, faulty } = files("crlf");
    expect(rowsOf(faulty)).toEqual(rowsOf(plain));
    expect(faulty.match(/\r\n/g)).toHaveLength(rowsOf(plain).length);
  });

  it("end lines with LF", () => {
    expect(files("lf").faulty).not.toContain("\r");
  });

  it("leave the last line open", () => {
    const { plain, faulty } = files("no-final-line-end");
    expect(`${faulty}\n`).toBe(plain);
  });

  it("make rows shorter and longer than the header", () => {
    const widths = rowsOf(files("ragged-rows").faulty).map((row) => row.length);
    const header = widths[0] ?? 0;
    expect(new Set(widths)).toEqual(new Set([header, header - 1, header + 1]));
  });

  it("repeat a header, and leave headers empty", () => {
    expect(rowsOf(files("duplicate-headers").faulty)[0]?.slice(-2)).toEqual(["notes", "notes"]);
    expect(rowsOf(files("empty-headers").faulty)[0]?.slice(-2)).toEqual(["", "  "]);
  });

  it("add 300 columns", () => {
    const { plain, faulty } = files("300-columns");
    const added = (rowsOf(faulty)[1]?.length ?? 0) - (rowsOf(plain)[1]?.length ?? 0);
    expect(added).toBe(300);
  });

  it("fill a cell with 60,000 characters", () => {
    expect(rowsOf(files("huge-cell").faulty)[1]?.at(-1)).toHaveLength(60_000);
  });

  it("add values that look like formulas, numbers, dates and booleans", () => {
    const values = rowsOf(files("typed-lookalikes").faulty).map((row) => row.at(-1));
    expect(values.slice(1, 1 + TYPED_LOOKALIKES.length)).toEqual(TYPED_LOOKALIKES);
  });

  it("leave only the header, or nothing", () => {
    expect(rowsOf(files("no-rows").faulty)).toHaveLength(1);
    expect(files("empty-file").faulty).toBe("");
  });

  it("hold together", () => {
    const { plain, faulty } = files("bom", "crlf", "duplicate-headers");
    expect(faulty.startsWith("\uFEFFfull_name,")).toBe(true);
    expect(rowsOf(faulty)).toHaveLength(rowsOf(plain).length);
    expect(faulty).toContain(",notes,notes\r\n");
  });
});
