import { RESULT_FORMATS, type ResultFormat, type RunStep, type StandInRun } from "./run.ts";
import { digest } from "./seeded-hash.ts";
import { recordsOfTable, type Table, textRows } from "./table.ts";

/** Where signed links lead: not the API's origin, so that a key sent along is a leak that can be seen. */
export const FILES_ORIGIN = "https://files.sixtyfour-stand-in.test";

/** How long a link works, in seconds: the API's documented 15 minutes. */
export const LINK_SECONDS = 900;

/** The MIME type of each result format. */
export const CONTENT_TYPES: Record<ResultFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  ndjson: "application/x-ndjson",
};

/** Turns a block's rows into the CSV text that is served; faults replace it. */
export type CsvWriter = (rows: string[][]) => string;

/** A result file: one per block that has ended well. */
export interface ResultFile {
  run: StandInRun;
  step: RunStep;
  table: Table;
  format: ResultFormat;
}

/** The files that exist at a moment, in block order; a run that failed or was cancelled keeps those of its done blocks. */
export function filesAt(run: StandInRun, format: ResultFormat, now: number): ResultFile[] {
  const moment = Math.min(now, (run.cancelledAt ?? Number.POSITIVE_INFINITY) - 1);
  return run.steps.flatMap((step) =>
    step.outcome.kind === "done" && step.endsAt <= moment
      ? [{ run, step, table: step.outcome.output, format }]
      : [],
  );
}

/** File name of a result, in the form `2-find_email.csv`. */
export function fileName({ step, format }: ResultFile): string {
  return `${step.block.sequence_number}-${step.block.block_name}.${format}`;
}

/** The bytes of a result file. */
export function fileBytes(file: ResultFile, csv: CsvWriter): Uint8Array {
  return new TextEncoder().encode(fileText(file, csv));
}

function fileText({ table, format }: ResultFile, csv: CsvWriter): string {
  if (format === "csv") return csv(textRows(table));
  const records = recordsOfTable(table);
  if (format === "json") return JSON.stringify(records);
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** A link that works until `now` + 900 s; every call gives a new one, and both parts of it are checked when it is used. */
export function signedUrl(file: ResultFile, now: number): string {
  const path = `/runs/${file.run.jobId}/${fileName(file)}`;
  const expires = Math.floor(now / 1000) + LINK_SECONDS;
  return `${FILES_ORIGIN}${path}?expires=${expires}&signature=${signature(path, String(expires))}`;
}

/** What the storage makes of a link: the file it asks for, or why it refuses. */
export type LinkReading =
  | { kind: "granted"; jobId: string; name: string; format: ResultFormat }
  | { kind: "expired" | "tampered" | "malformed" };

/** Checks a link's signature before its age, so that a changed expiry reads as tampering. */
export function readLink(url: URL, now: number): LinkReading {
  const expires = url.searchParams.get("expires") ?? "";
  if (url.searchParams.get("signature") !== signature(url.pathname, expires)) return { kind: "tampered" };
  if (now >= Number(expires) * 1000) return { kind: "expired" };
  const [, jobId, name] = /^\/runs\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
  const format = RESULT_FORMATS.find((one) => name?.endsWith(`.${one}`));
  if (jobId === undefined || name === undefined || format === undefined) return { kind: "malformed" };
  return { kind: "granted", jobId, name, format };
}

function signature(path: string, expires: string): string {
  return digest(`stand-in link ${path} until ${expires}`);
}
