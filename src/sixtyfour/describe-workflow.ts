import { readDefinition } from "../pipeline/definition.ts";
import { stepsOf } from "../pipeline/steps.ts";
import { describeProblem } from "../problems/messages.ts";
import type { WorkflowDescription } from "../protocol.ts";
import type { WorkflowDetail } from "./answers.ts";
import { expectedFields, rowTypeOf } from "./expected-fields.ts";
import { findSourceBlock, laterBlocks } from "./source-block.ts";

/** The block name, never the block type, tells a webhook: the values of the type differ between the vendor's pages. */
const WEBHOOK = "webhook";

/** Says what a workflow wants, and whether rows can be sent to it at all. */
export function describeWorkflow(workflow: WorkflowDetail): WorkflowDescription {
  const { id, name } = workflow;
  const steps = stepsOf(workflow);
  const source = findSourceBlock(workflow);
  if (source?.block_name !== WEBHOOK) {
    const problem = describeProblem("workflow-not-runnable");
    const reason = `${problem.message} ${problem.hint ?? ""}`.trim();
    return {
      id,
      name,
      runnable: false,
      reason,
      problem,
      fields: [],
      rowType: "UNKNOWN",
      steps,
      editable: false,
    };
  }
  const later = laterBlocks(workflow, source);
  const rowType = rowTypeOf(source, later);
  return {
    id,
    name,
    runnable: true,
    fields: expectedFields(source, later, rowType),
    rowType,
    steps,
    editable: readDefinition(workflow).kind === "pipeline",
  };
}
