import type { ProblemCode } from "../../problems/messages.ts";
import { chooseFinalFile, type ResultFile } from "../../results/choose-final-file.ts";
import { inlineRows } from "../../results/inline-rows.ts";
import type { RunContext } from "../run-context.ts";

/** A damaged or missing file is asked for this often, since a cut connection passes and a broken file does not. */
export const DOWNLOADS = 5;

/** Where the final output of a completed job is to be had. */
export type OpenedResult =
  | { kind: "link"; url: string; announcedRows: number; earlierStep: boolean }
  | { kind: "rows"; records: string[][]; announcedRows: number; earlierStep: boolean }
  | { kind: "later"; reason: ProblemCode; waitMs: number | null };

/** Asks for the files of a job and picks the last block's; links live 15 minutes, so this is asked each time anew. */
export function openResult({ client }: RunContext, jobId: string, isLastTry: boolean): OpenedResult {
  const links = client.downloadLinks(jobId);
  if (!links.ok) return { kind: "later", reason: links.failure.code, waitMs: links.failure.waitMs };
  const choice = chooseFinalFile(links.value);
  if (choice.kind === "none") return { kind: "later", reason: "no-result-file", waitMs: null };
  if (choice.kind === "empty") return { kind: "rows", records: [], announcedRows: 0, earlierStep: false };
  const earlierStep = isIntermediate(choice);
  if (earlierStep && !isLastTry) return { kind: "later", reason: "no-result-file", waitMs: null };
  const announcedRows = choice.file.row_count ?? 0;
  return choice.kind === "link"
    ? { kind: "link", url: choice.url, announcedRows, earlierStep }
    : { kind: "rows", records: inlineRows(choice.rows), announcedRows, earlierStep };
}

/** Whether a later block has rows, or may have, whose link is missing for now. */
function isIntermediate({ passedOver }: { passedOver: ResultFile[] }): boolean {
  return passedOver.some(({ row_count }) => row_count !== 0);
}
