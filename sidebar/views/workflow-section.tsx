import { text } from "../messages.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";

/** The choice of a workflow, and why a chosen one cannot be run from here. */
export function WorkflowSection({ state, send }: ViewProps) {
  const { list, chosenId, description, problem } = state.workflow;
  const chosen = list?.find(({ id }) => id === chosenId);
  return (
    <section>
      <label for="workflow">{text.workflow.label}</label>
      <select
        id="workflow"
        disabled={list === null || list.length === 0}
        onChange={(event) => send({ type: "workflow-chosen", workflowId: event.currentTarget.value })}
      >
        <option value="" selected={chosenId === null}>
          {list === null && problem === null ? text.workflow.loading : text.workflow.choose}
        </option>
        {list?.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosenId}>
            {name}
          </option>
        ))}
      </select>
      {chosen && chosen.description !== "" && <div class="soft">{chosen.description}</div>}
      {chosenId !== null && description === null && problem === null && (
        <div class="soft">{text.workflow.describing}</div>
      )}
      {list?.length === 0 && <div class="soft">{text.workflow.none}</div>}
      {description?.runnable === false && (
        <div class="note warning" role="alert">
          <strong>{text.workflow.cannotRun}</strong> {description.reason}
        </div>
      )}
      {problem && <Problem problem={problem} onRetry={() => send({ type: "workflows-wanted" })} />}
    </section>
  );
}
