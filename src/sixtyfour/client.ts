import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import type { Definition } from "../pipeline/definition.ts";
import type { Clock, Http, HttpAnswer, HttpRequest } from "../ports.ts";
import {
  BlockList,
  CancelledJob,
  DownloadLinks,
  LiveStatus,
  RunList,
  StartedJob,
  WorkflowDetail,
  WorkflowList,
} from "./answers.ts";
import { apiTime } from "./api-time.ts";
import { type ApiFailure, classifyFailure, unreadableAnswer } from "./failure.ts";

/** The one address the add-on knows (https://docs.sixtyfour.ai); there is deliberately no way to change it. */
export const API = "https://api.sixtyfour.ai";

export type ApiAnswer<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure };

/** What a workflow consists of, in the members of the API. */
export interface WorkflowContent {
  workflow_name: string;
  workflow_description: string;
  workflow_definition: Definition;
}

export type SixtyfourClient = ReturnType<typeof createClient>;

/** Asks Sixtyfour on behalf of the owner of the key; answers are parsed, failures are values. */
export function createClient(http: Http, clock: Clock, apiKey: string) {
  const headers = { "x-api-key": apiKey, accept: "application/json" };

  function get(path: string): HttpRequest {
    return { method: "GET", url: `${API}${path}`, headers };
  }

  function read<S extends v.GenericSchema>(
    schema: S,
    answer: HttpAnswer | undefined,
  ): ApiAnswer<v.InferOutput<S>> {
    if (!answer || answer.kind === "unreachable" || answer.status < 200 || answer.status > 299) {
      const failure = classifyFailure(answer ?? { kind: "unreachable" }, clock.now());
      // A server may quote the key it refuses, and these words are shown and stored.
      return { ok: false, failure: { ...failure, detail: failure.detail.split(apiKey).join("(key)") } };
    }
    const parsed = v.safeParse(schema, parseJson(answer.text));
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, failure: unreadableAnswer() };
  }

  function ask<S extends v.GenericSchema>(schema: S, request: HttpRequest): ApiAnswer<v.InferOutput<S>> {
    return read(schema, http.sendAll([request])[0]);
  }

  function post(path: string, body: object): HttpRequest {
    const withType = { ...headers, "content-type": "application/json" };
    return { method: "POST", url: `${API}${path}`, headers: withType, body: JSON.stringify(body) };
  }

  function workflowRequest(workflowId: string): HttpRequest {
    return get(`/workflows/${encodeURIComponent(workflowId)}`);
  }

  return {
    listWorkflows: () => ask(WorkflowList, get("/workflows")),

    getWorkflow: (workflowId: string) => ask(WorkflowDetail, workflowRequest(workflowId)),

    /** All in one go, in the order of the ids. */
    getWorkflows: (workflowIds: string[]): ApiAnswer<WorkflowDetail>[] => {
      const answers = http.sendAll(workflowIds.map(workflowRequest));
      return workflowIds.map((_, index) => read(WorkflowDetail, answers[index]));
    },

    listBlocks: () => ask(BlockList, get("/workflows/blocks")),

    /** Under an id that exists already, it is updated in place, so that a repetition makes no second one. */
    createWorkflow: (workflowId: string, content: WorkflowContent) =>
      ask(WorkflowDetail, post("/workflows/create_workflow", { id: workflowId, ...content })),

    updateWorkflow: (workflowId: string, content: WorkflowContent) =>
      ask(
        WorkflowDetail,
        post(`/workflows/update_workflow?workflow_id=${encodeURIComponent(workflowId)}`, content),
      ),

    /** `recordsJson` is the array text exactly as stored, so that a repetition under the same key is the same request. */
    startJob: (workflowId: string, recordsJson: string, idempotencyKey: string) =>
      ask(StartedJob, {
        method: "POST",
        url: `${API}/workflows/run?workflow_id=${encodeURIComponent(workflowId)}`,
        headers: { ...headers, "content-type": "application/json", "idempotency-key": idempotencyKey },
        body: `{"webhook_payload":${recordsJson}}`,
      }),

    /** All jobs in one go, since a look costs the same for one as for many. */
    liveStatuses: (jobIds: string[]): ApiAnswer<LiveStatus>[] => {
      const answers = http.sendAll(
        jobIds.map((id) => get(`/workflows/runs/${encodeURIComponent(id)}/live_status`)),
      );
      return jobIds.map((_, index) => read(LiveStatus, answers[index]));
    },

    /** The newest runs of a workflow, whoever started them; `began` in ms since the epoch, null when not told. */
    listRuns: (workflowId: string): ApiAnswer<{ job_id: string; began: number | null }[]> => {
      const answer = ask(
        RunList,
        get(`/workflows/runs?workflow_id=${encodeURIComponent(workflowId)}&limit=100`),
      );
      if (!answer.ok) return answer;
      return {
        ok: true,
        value: answer.value.map(({ job_id, queued_at, created_at }) => ({
          job_id,
          began: apiTime(queued_at ?? created_at),
        })),
      };
    },

    cancelJob: (jobId: string) =>
      ask(CancelledJob, post(`/workflows/cancel?job_id=${encodeURIComponent(jobId)}`, {})),

    downloadLinks: (jobId: string) =>
      ask(
        DownloadLinks,
        get(`/workflows/runs/${encodeURIComponent(jobId)}/results/download-links?format=csv`),
      ),
  };
}
