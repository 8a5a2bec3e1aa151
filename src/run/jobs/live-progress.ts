import { cutText } from "../../encoding/cut-text.ts";
import type { BlockProgress } from "../../protocol.ts";
import type { LiveStatus } from "../../sixtyfour/answers.ts";
import { serverWords } from "../../sixtyfour/server-words.ts";
import type { JobProgress } from "../state/job.ts";

/** A stored run may have 9 KB, of which so many blocks with such names take at most the half. */
const MOST_BLOCKS = 12;
const LONGEST_NAME = 40;

/** What one look at a run tells. */
export type Look =
  | { kind: "waiting"; status: "queued" | "running"; progress: JobProgress }
  | { kind: "completed" }
  | { kind: "failed"; detail: string }
  | { kind: "timeout" }
  | { kind: "cancelled" };

const KINDS: Readonly<Record<string, Look["kind"] | "queued" | "running">> = {
  queued: "queued",
  pending: "queued",
  running: "running",
  completed: "completed",
  failed: "failed",
  error: "failed",
  cancelled: "cancelled",
  canceled: "cancelled",
  timeout: "timeout",
  timed_out: "timeout",
};

/** Reads a live status; spellings and letter case differ between the vendor's pages, and new words mean "still going". */
export function readLook(live: LiveStatus): Look {
  const word = live.overall_status.trim().toLowerCase();
  const kind = KINDS[word] ?? "running";
  if (kind === "failed") return { kind, detail: failureText(live) };
  if (kind === "completed" || kind === "timeout" || kind === "cancelled") return { kind };
  const status = kind === "queued" ? "queued" : "running";
  return { kind: "waiting", status, progress: readProgress(live, status) };
}

/** How many rows the first block was given; null while it has not begun. */
export function rowsReceived({ blocks }: LiveStatus): number | null {
  const [first] = [...(blocks ?? [])].sort((a, b) => (a.sequence_number ?? 0) - (b.sequence_number ?? 0));
  return first?.total_count || null;
}

/** Empty when no reason is given. */
function failureText({ blocks }: LiveStatus): string {
  const failed = (blocks ?? []).find(({ error_message }) => (error_message ?? "") !== "");
  return failed ? serverWords(`${failed.block_name}: ${failed.error_message}`) : "";
}

function readProgress(live: LiveStatus, status: "queued" | "running"): JobProgress {
  const blocks = (live.blocks ?? []).slice(0, MOST_BLOCKS).map(
    (block): BlockProgress => ({
      name: cutText(block.block_name, LONGEST_NAME),
      status: blockStatus(block.status),
      percent: within(100, block.progress_percentage),
      processed: within(Number.MAX_SAFE_INTEGER, block.processed_count),
      total: within(Number.MAX_SAFE_INTEGER, block.total_count ?? block.estimated_total_count),
    }),
  );
  const running = live.current_block ?? blocks.find(({ status }) => status === "running")?.name;
  return {
    percent: overallPercent(live, status),
    block: running ? cutText(running, LONGEST_NAME) : null,
    blocks,
  };
}

/** While a block keeps the API from estimating, its percentage is not progress and is not shown as such. */
function overallPercent(live: LiveStatus, status: "queued" | "running"): number | null {
  if (status === "queued" || (live.estimation_blocked_by ?? "") !== "") return null;
  const percent = live.overall_progress_percentage;
  return percent === null ? null : within(100, percent);
}

/** JSON can write an infinite number (1e999) but not hold one, so it must not get into a stored run. */
function within(most: number, figure: number | null): number {
  return Math.min(most, Math.max(0, figure ?? 0));
}

function blockStatus(word: string): BlockProgress["status"] {
  const known = ["pending", "completed", "failed"] as const;
  return known.find((status) => status === word.trim().toLowerCase()) ?? "running";
}
