import { setTimeout as sleep } from "node:timers/promises";
import { suggestMapping } from "../../src/plan/suggest-mapping.ts";
import type { Plan, RunRequest, RunView, WorkflowDescription } from "../../src/protocol.ts";
import type { Host, User } from "../apps-script/host/host.ts";
import { type SidebarCall, sidebarCaller } from "./sidebar-caller.ts";

/** What the person in front of the terminal hears on the way. */
export interface DemoListener {
  workflow(workflow: WorkflowDescription): void;
  plan(plan: Plan, request: RunRequest): void;
  progress(run: RunView): void;
}

export interface MainJob {
  plan: Plan;
  run: RunView;
}

export interface JobOrder {
  apiKey: string;
  workflow?: string;
  tab: string;
  rows: string;
  /** Sends rows that nobody sees, too, so that no row needs to be asked about. */
  sendHidden?: boolean;
  /** What the person says when a cap asks; absent: nothing, and the run is refused. */
  confirm?: number | "whatever is planned";
  pause: (ms: number) => Promise<void>;
}

/** The main job as a person does it: connect, select, map, look at the plan, run, wait, open the result. */
export async function runMainJob(
  host: Host,
  user: User,
  job: JobOrder,
  listener: DemoListener,
): Promise<MainJob> {
  user.openSpreadsheet();
  user.select(job.rows, job.tab);
  user.clickMenu("Enrich selected rows");
  const call = sidebarCaller(user);
  call("connection.save", { apiKey: job.apiKey });

  const workflow = chooseWorkflow(call, job.workflow);
  listener.workflow(workflow);
  const selection = call("selection.read", {});
  const request: RunRequest = {
    workflowId: workflow.id,
    sheetId: selection.sheetId,
    a1: selection.a1,
    headerRow: selection.headerRow,
    fields: suggestMapping(selection.columns, workflow.fields),
    skip: { hidden: job.sendHidden !== true, blank: true, duplicate: true, alreadySent: true },
    output: { kind: "new-tab" },
  };
  const plan = call("run.plan", request);
  listener.plan(plan, request);

  const confirmedRows = job.confirm === "whatever is planned" ? plan.counts.toSend : job.confirm;
  let run = call("run.start", { ...request, ...(confirmedRows === undefined ? {} : { confirmedRows }) });
  let wait = 5_000;
  listener.progress(run);
  while (wait > 0) {
    await job.pause(wait);
    host.clock.advance(wait);
    const answer = call("run.advance", { runId: run.id });
    run = answer.runs[0] ?? run;
    wait = answer.nextCheckMs;
    listener.progress(run);
  }
  if (run.result) call("tab.open", { sheetId: run.result.sheetId });
  return { plan, run };
}

function chooseWorkflow(call: SidebarCall, wanted: string | undefined): WorkflowDescription {
  if (wanted !== undefined) return call("workflows.describe", { workflowId: wanted });
  for (const { id } of call("workflows.list", {}).workflows) {
    const workflow = call("workflows.describe", { workflowId: id });
    if (workflow.runnable) return workflow;
  }
  throw new Error("There is no workflow that can be run from a sheet.");
}

/** Real seconds pass only where the API's do; the stand-in lives on the host's virtual clock. */
export function pauses(kind: "real" | "short" | "none"): (ms: number) => Promise<void> {
  return async (ms) => {
    if (kind === "real") await sleep(ms);
    if (kind === "short") await sleep(Math.min(ms / 40, 250));
  };
}
