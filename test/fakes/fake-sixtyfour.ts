import type { HttpAnswer } from "../../src/ports.ts";
import { aWorkflowDetail } from "../builders/workflow-detail.ts";
import { answering, type fakeHttp } from "./fake-http.ts";

const API = "https://api.sixtyfour.ai";
const FILES = "https://files.example";

export interface Offered {
  filename?: string;
  block_number?: number | null;
  row_count?: number | null;
  download_url?: string | null;
  results?: Record<string, unknown>[] | null;
}

/** Just enough of the API to live a run through: starts under idempotency keys, and answers as it is told to. */
export function fakeSixtyfour(http: ReturnType<typeof fakeHttp>) {
  const jobs: { jobId: string; key: string; body: string }[] = [];
  const state = {
    workflow: aWorkflowDetail() as object,
    /** By job id; a job without a word of its own is queued. */
    live: new Map<string, HttpAnswer>(),
    start: null as HttpAnswer | null,
    links: null as HttpAnswer | null,
    offered: [] as Offered[],
    file: answering(200, ""),
  };

  http.on("GET", /\/workflows\/[^/]+$/, () => answering(200, state.workflow));
  http.on("POST", /\/workflows\/run\?/, ({ headers, body = "" }) => {
    if (state.start) return state.start;
    const key = headers["idempotency-key"] ?? "";
    const known = jobs.find((job) => job.key === key);
    if (known) return answering(200, { job_id: known.jobId, already_started: true });
    const jobId = `job-${jobs.length + 1}`;
    jobs.push({ jobId, key, body });
    return answering(200, { job_id: jobId, status: "queued" });
  });
  http.on("GET", /\/live_status$/, ({ url }) => {
    const jobId = url.split("/").at(-2) ?? "";
    return state.live.get(jobId) ?? liveStatus("queued");
  });
  http.on(
    "GET",
    /\/results\/download-links\?format=csv$/,
    () => state.links ?? answering(200, state.offered),
  );
  http.on("GET", /^https:\/\/files\.example\//, () => state.file);

  return Object.assign(state, {
    jobs,
    startUrl: `${API}/workflows/run?workflow_id=wf-1`,
    /** Makes a job complete with one CSV file. */
    complete(jobId: string, csv: string, rowCount: number): void {
      state.live.set(jobId, liveStatus("completed"));
      state.offered = [aFile({ row_count: rowCount })];
      state.file = answering(200, csv);
    },
  });
}

export function aFile(change: Offered = {}): Offered {
  return {
    filename: "final.csv",
    block_number: 3,
    row_count: 1,
    download_url: `${FILES}/final.csv?signature=secret`,
    ...change,
  };
}

export function liveStatus(overall: string, change: object = {}): HttpAnswer {
  return answering(200, { overall_status: overall, overall_progress_percentage: 0, blocks: [], ...change });
}
