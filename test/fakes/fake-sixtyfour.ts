import type { HttpAnswer } from "../../src/ports.ts";
import { aWorkflowDetail } from "../builders/workflow-detail.ts";
import { answering, type fakeHttp } from "./fake-http.ts";
import { type ServedFile, serve, served } from "./file-server.ts";

const API = "https://api.sixtyfour.ai";
const FILES = "https://files.example";

export interface Offered {
  filename?: string;
  block_number?: number | null;
  row_count?: number | null;
  download_url?: string | null;
  results?: Record<string, unknown>[] | null;
}

export interface FakeJob {
  jobId: string;
  key: string;
  body: string;
}

/** Just enough of the API to live a run through: starts under idempotency keys, and answers as it is told to. */
export function fakeSixtyfour(http: ReturnType<typeof fakeHttp>) {
  const jobs: FakeJob[] = [];
  const state = {
    workflow: aWorkflowDetail() as object,
    /** By job id; a job without a word of its own is queued. */
    live: new Map<string, HttpAnswer>(),
    start: null as HttpAnswer | null,
    cancel: null as HttpAnswer | null,
    cancelled: [] as string[],
    /** What the list of runs says; null for all jobs there are, begun when `began` says. */
    listed: null as HttpAnswer | null,
    began: "2026-11-23T14:02:00Z",
    links: null as HttpAnswer | null,
    /** Files by job id; `file` stands for all of them when it is set. */
    offered: new Map<string, Offered[]>(),
    files: new Map<string, ServedFile>(),
    file: null as HttpAnswer | null,
  };

  http.on("GET", /\/workflows\/[^/?]+$/, () => answering(200, state.workflow));
  http.on("POST", /\/workflows\/run\?/, ({ headers, body = "" }) => {
    if (state.start) return state.start;
    const key = headers["idempotency-key"] ?? "";
    const known = jobs.find((job) => job.key === key);
    if (known) return answering(200, { job_id: known.jobId, already_started: true });
    const jobId = `job-${jobs.length + 1}`;
    jobs.push({ jobId, key, body });
    return answering(200, { job_id: jobId, status: "queued" });
  });
  http.on(
    "GET",
    /\/workflows\/runs\?workflow_id=/,
    () =>
      state.listed ??
      answering(
        200,
        jobs.map(({ jobId }) => ({ job_id: jobId, queued_at: state.began })),
      ),
  );
  http.on("POST", /\/workflows\/cancel\?job_id=/, ({ url }) => {
    if (state.cancel) return state.cancel;
    const jobId = url.split("=").at(-1) ?? "";
    state.cancelled.push(jobId);
    return answering(200, { job_id: jobId });
  });
  http.on("GET", /\/live_status$/, ({ url }) => {
    const jobId = url.split("/").at(-2) ?? "";
    return state.live.get(jobId) ?? liveStatus("queued");
  });
  http.on("GET", /\/results\/download-links\?format=csv$/, ({ url }) => {
    const jobId = url.split("/").at(-3) ?? "";
    return state.links ?? answering(200, state.offered.get(jobId) ?? []);
  });
  http.on("GET", /^https:\/\/files\.example\//, (request) => {
    const jobId = /([^/]+)\.csv/.exec(request.url)?.[1] ?? "";
    const file = state.files.get(jobId);
    return state.file ?? (file ? serve(file, request) : answering(404));
  });

  return Object.assign(state, {
    jobs,
    startUrl: `${API}/workflows/run?workflow_id=wf-1`,
    /** Makes a job complete with one CSV file. */
    complete(jobId: string, csv: string, rowCount: number, change: Partial<ServedFile> = {}): void {
      state.live.set(jobId, liveStatus("completed"));
      state.offered.set(jobId, [aFile({ row_count: rowCount, download_url: linkOf(jobId) })]);
      state.files.set(jobId, served(csv, change));
    },
    /** Makes a job complete with files of the caller's. */
    offer(jobId: string, offered: Offered[]): void {
      state.live.set(jobId, liveStatus("completed"));
      state.offered.set(jobId, offered);
    },
  });
}

function linkOf(jobId: string): string {
  return `${FILES}/${jobId}.csv?signature=secret`;
}

export function aFile(change: Offered = {}): Offered {
  return {
    filename: "final.csv",
    block_number: 3,
    row_count: 1,
    download_url: linkOf("job-1"),
    ...change,
  };
}

export function liveStatus(overall: string, change: object = {}): HttpAnswer {
  return answering(200, { overall_status: overall, overall_progress_percentage: 0, blocks: [], ...change });
}

/** A job whose first block was given so many rows. */
export function working(rows: number | null, change: object = {}): HttpAnswer {
  const first = { block_name: "webhook", sequence_number: 1, status: "running", total_count: rows };
  return liveStatus("running", { blocks: [first], ...change });
}
