import type { BlockProgress, RunProgress } from "../protocol.ts";
import type { LiveStatus } from "../sixtyfour/answers.ts";
import { serverWords } from "../sixtyfour/server-words.ts";

/** What one look at a run tells. */
export type Look =
  | { kind: "waiting"; status: "queued" | "running"; progress: RunProgress }
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

function failureText({ blocks }: LiveStatus): string {
  const failed = (blocks ?? []).find(({ error_message }) => (error_message ?? "") !== "");
  return failed ? serverWords(`${failed.block_name}: ${failed.error_message}`) : "no reason was given.";
}

function readProgress(live: LiveStatus, status: "queued" | "running"): RunProgress {
  const blocks = (live.blocks ?? []).map(
    (block): BlockProgress => ({
      name: block.block_name,
      status: blockStatus(block.status),
      percent: block.progress_percentage ?? 0,
      processed: block.processed_count ?? 0,
      total: block.total_count ?? block.estimated_total_count ?? 0,
    }),
  );
  const running = live.current_block ?? blocks.find(({ status }) => status === "running")?.name;
  return {
    percent: overallPercent(live, status),
    message: running ? `Working on ${running}` : status === "queued" ? "Waiting in line" : "Working",
    blocks,
  };
}

/** While a block keeps the API from estimating, its percentage is not progress and is not shown as such. */
function overallPercent(live: LiveStatus, status: "queued" | "running"): number | null {
  if (status === "queued" || (live.estimation_blocked_by ?? "") !== "") return null;
  const percent = live.overall_progress_percentage;
  return percent === null || Number.isNaN(percent) ? null : Math.min(100, Math.max(0, percent));
}

function blockStatus(word: string): BlockProgress["status"] {
  const known: Readonly<Record<string, BlockProgress["status"]>> = {
    pending: "pending",
    completed: "completed",
    failed: "failed",
  };
  return known[word.trim().toLowerCase()] ?? "running";
}
