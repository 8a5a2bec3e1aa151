import type { Ports } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import { Problem } from "../problems/problem.ts";
import type { Params, Value } from "../protocol.ts";
import { readChoices } from "../run/choices.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { contentDigest, inOneOrder } from "./content-digest.ts";
import { readDefinition } from "./definition.ts";
import { draftSlot } from "./draft-slot.ts";
import { createDraftStore } from "./draft-store.ts";
import type { Pipeline } from "./pipeline.ts";
import { withColumns } from "./saved-pipeline.ts";
import { stepsOf } from "./steps.ts";

/**
 * Opens a workflow in the builder, on the columns it was last run with in this file, and with what this person changed of it
 * and never saved; or shows it only, and says why.
 */
export function readPipeline(
  ports: Pick<Ports, "records" | "drafts" | "clock">,
  client: SixtyfourClient,
  { workflowId, copy = false }: Params<"pipeline.read">,
): Value<"pipeline.read"> {
  const answer = client.getWorkflow(workflowId);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  const workflow = valueOrProblem(answer);
  const steps = stepsOf(workflow);
  const read = readDefinition(workflow);
  if (read.kind === "read-only") return { pipeline: null, steps, readOnly: notice(read.reason) };
  const { fields = [] } =
    readChoices(ports.records).find((choices) => choices.workflowId === workflow.id) ?? {};
  const inputs = withColumns(read.pipeline.inputs, fields);
  const pipeline = { ...read.pipeline, readAs: contentDigest(read.pipeline), inputs };
  const draft = createDraftStore(ports).read(draftSlot(copy ? { copyOf: workflowId } : { workflowId }));
  return { pipeline, steps, ...(draft === null || isAsIs(draft, pipeline) ? {} : { draft }) };
}

/** Changed and changed back, or kept although the change was saved: nothing to go on with. */
function isAsIs(draft: Pipeline, pipeline: Pipeline): boolean {
  // Which columns fill the inputs is no part of a workflow.
  const typed = ({ name, description, rowType, inputs, blocks }: Pipeline) =>
    inOneOrder([name, description, rowType, inputs.map((one) => [one.name, one.required]), blocks]);
  return typed(draft) === typed(pipeline);
}
