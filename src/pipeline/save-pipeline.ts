import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Params, SavedPipeline } from "../protocol.ts";
import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import { apiTime } from "../sixtyfour/api-time.ts";
import type { SixtyfourClient, WorkflowContent } from "../sixtyfour/client.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { acceptedWorkflow } from "./accepted-workflow.ts";
import { knownKinds } from "./block-kinds.ts";
import { faultsOf } from "./check-pipeline.ts";
import { contentDigest, workflowDigest } from "./content-digest.ts";
import { writeDefinition } from "./definition.ts";
import { draftSlot } from "./draft-slot.ts";
import { createDraftStore, type DraftStore } from "./draft-store.ts";
import type { Pipeline } from "./pipeline.ts";
import { savedPipeline } from "./saved-pipeline.ts";

/** Faster than anybody could find a new workflow and change it. */
const CREATION_MS = 5_000;

type SavePorts = Pick<Ports, "drafts" | "clock" | "ids" | "sheets">;

/**
 * Creates a workflow under an id that is stored before the first try, so that a repetition after a lost answer finds it
 * instead of making another.
 */
export function createPipeline(
  ports: SavePorts,
  client: SixtyfourClient,
  { pipeline, overwrite = false }: Params<"pipeline.create">,
): SavedPipeline {
  assertComplete(pipeline);
  const drafts = createDraftStore(ports);
  const id = pipeline.newId ?? earlierId(drafts, pipeline) ?? ports.ids.next();
  drafts.keep({ ...pipeline, newId: id });
  const earlier = client.getWorkflow(id);
  if (!earlier.ok && earlier.failure.code !== "not-found") valueOrProblem(earlier);
  const make = () => {
    if (earlier.ok && !overwrite && !isUntouched(earlier.value)) throw new Problem("workflow-changed");
    return client.createWorkflow(id, contentOf(ports, pipeline));
  };
  const workflow =
    earlier.ok && workflowDigest(earlier.value) === contentDigest(pipeline)
      ? earlier.value
      : acceptedWorkflow(client, make(), pipeline.blocks);
  drafts.forget(draftSlot(pipeline));
  return savedPipeline(ports, workflow, pipeline);
}

/** Replaces a workflow by what was made of it, unless somebody else changed it since it was read. */
export function updatePipeline(
  ports: SavePorts,
  client: SixtyfourClient,
  { pipeline, overwrite = false }: Params<"pipeline.update">,
): SavedPipeline {
  const id = pipeline.workflowId;
  if (id === undefined) throw new Problem("bad-request");
  assertComplete(pipeline);
  const answer = client.getWorkflow(id);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  const now = valueOrProblem(answer);
  // What is there may be the earlier try of this very call, whose answer was lost.
  const digest = workflowDigest(now);
  const replace = () => {
    const isAsRead =
      pipeline.readAs === undefined
        ? isSameMoment(now.updated_at, pipeline.updatedAt ?? null)
        : digest === pipeline.readAs;
    if (!overwrite && !isAsRead) throw new Problem("workflow-changed");
    return client.updateWorkflow(id, contentOf(ports, pipeline));
  };
  const workflow =
    digest === contentDigest(pipeline) ? now : acceptedWorkflow(client, replace(), pipeline.blocks);
  createDraftStore(ports).forget(draftSlot(pipeline));
  return savedPipeline(ports, workflow, pipeline);
}

/** Only what is certain: whether Sixtyfour has a block is for Sixtyfour to say. */
function assertComplete(pipeline: Pipeline): void {
  const faults = faultsOf(pipeline, knownKinds());
  if (faults.length > 0) throw new Problem("pipeline-faulty", {}, faults);
}

/** For a page that made no id: the draft of an earlier try of the very same. */
function earlierId(drafts: DraftStore, pipeline: Pipeline): string | undefined {
  const { newId, ...draft } = drafts.read(draftSlot(pipeline)) ?? { newId: undefined };
  return JSON.stringify(draft) === JSON.stringify({ ...pipeline }) ? newId : undefined;
}

/** Since it was created, a moment aside that a server may take for it; where the answer does not tell, it is not claimed. */
function isUntouched({ created_at, updated_at }: WorkflowDetail): boolean {
  const [created, updated] = [apiTime(created_at), apiTime(updated_at)];
  return created !== null && updated !== null && Math.abs(updated - created) < CREATION_MS;
}

/** An API that tells no times cannot tell of changes either. */
function isSameMoment(a: string | null, b: string | null): boolean {
  return a === b || (apiTime(a) !== null && apiTime(a) === apiTime(b));
}

function contentOf({ ids }: SavePorts, pipeline: Pipeline): WorkflowContent {
  return {
    workflow_name: pipeline.name.trim(),
    workflow_description: pipeline.description.trim(),
    workflow_definition: writeDefinition(pipeline, () => ids.next()),
  };
}
