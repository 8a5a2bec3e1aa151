/** What is needed of an item that `GET /workflows/runs/{run_id}/results/download-links` answers (one per block). */
export interface ResultFile {
  filename: string;
  block_number?: number | null | undefined;
  /** Null when the API did not say. */
  row_count: number | null;
  /** Null when the API could not sign the link. */
  download_url: string | null;
  /** The rows themselves, when there are few. */
  results?: readonly Readonly<Record<string, unknown>>[] | null | undefined;
  message?: string | null | undefined;
}

/** Where the final output of a job is to be had, or why nowhere. */
export type FinalFile<File extends ResultFile> =
  | { kind: "link"; file: File; url: string; passedOver: File[] }
  | { kind: "inline"; file: File; rows: NonNullable<File["results"]>; passedOver: File[] }
  /** Every block says that it has no rows: a result all the same, when a filter dropped everything. */
  | { kind: "empty"; file: File }
  /** `no-link`: there are rows, but nothing to fetch them by; a new request may be answered with links. */
  | { kind: "none"; reason: "no-files" | "no-link"; message: string | null };

/**
 * Picks the file of the highest block that offers rows, by link or inline; by position when blocks have no numbers.
 *
 * `passedOver` lists the later blocks' files that offer nothing, latest first. When one of them counts rows, its link
 * is missing and the chosen file is an intermediate result: ask for the links again before settling for it.
 */
export function chooseFinalFile<File extends ResultFile>(files: readonly File[]): FinalFile<File> {
  const latestFirst = sortLatestFirst(files);
  for (const [index, file] of latestFirst.entries()) {
    const passedOver = latestFirst.slice(0, index);
    if (file.download_url) return { kind: "link", file, url: file.download_url, passedOver };
    if (file.results) return { kind: "inline", file, rows: file.results, passedOver };
  }
  const [latest] = latestFirst;
  if (latest === undefined) return { kind: "none", reason: "no-files", message: null };
  const unreachable = latestFirst.find((file) => file.row_count !== 0);
  if (unreachable === undefined) return { kind: "empty", file: latest };
  return { kind: "none", reason: "no-link", message: unreachable.message ?? null };
}

function sortLatestFirst<File extends ResultFile>(files: readonly File[]): File[] {
  const rank = (file: File) => file.block_number ?? Number.NEGATIVE_INFINITY;
  return [...files].reverse().sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}
