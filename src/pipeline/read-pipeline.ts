import { notice } from "../notices.ts";
import type { FileRecords } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { Value } from "../protocol.ts";
import { readChoices } from "../run/choices.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { contentDigest } from "./content-digest.ts";
import { readDefinition } from "./definition.ts";
import { withColumns } from "./saved-pipeline.ts";
import { stepsOf } from "./steps.ts";

/** Opens a workflow in the builder, on the columns it was last run with in this file; or shows it only, and says why. */
export function readPipeline(
  records: FileRecords,
  client: SixtyfourClient,
  workflowId: string,
): Value<"pipeline.read"> {
  const answer = client.getWorkflow(workflowId);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  const workflow = valueOrProblem(answer);
  const steps = stepsOf(workflow);
  const read = readDefinition(workflow);
  if (read.kind === "read-only") return { pipeline: null, steps, readOnly: notice(read.reason) };
  const { fields = [] } = readChoices(records).find((choices) => choices.workflowId === workflow.id) ?? {};
  const { pipeline } = read;
  const inputs = withColumns(pipeline.inputs, fields);
  return { pipeline: { ...pipeline, readAs: contentDigest(pipeline), inputs }, steps };
}
