import type { ComponentChildren } from "preact";
import type { BuilderOpening } from "../builder/event.ts";
import { useWords } from "../language/use-words.ts";
import { isChoosing } from "../model/workflow-search.ts";
import type { Send } from "../runtime.ts";
import { stepTitle } from "../step-title.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { StepList } from "./step-list.tsx";
import { WorkflowSearch } from "./workflow-search.tsx";

/** The choice of a workflow, and why a chosen one cannot be run from here. */
export function WorkflowSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { list, chosenId, description, problem } = state.workflow;
  const choosing = isChoosing(state);
  return (
    <section aria-labelledby="workflow-title">
      <div class="row">
        <h2 id="workflow-title">{text.workflow.label}</h2>
        {chosenId !== null && !choosing && list !== null && (
          <button
            type="button"
            class="link"
            aria-describedby="workflow-title"
            onClick={() => send({ type: "search-opened" })}
          >
            {text.workflow.change}
          </button>
        )}
      </div>
      {choosing && <WorkflowSearch state={state} send={send} />}
      {choosing && list !== null && (
        <Open on={{ kind: "new" }} send={send}>
          {text.workflow.build}
        </Open>
      )}
      {!choosing && chosenId !== null && <Chosen state={state} send={send} />}
      {list === null && chosenId === null && problem === null && (
        <div class="soft">{text.workflow.loading}</div>
      )}
      {list?.length === 0 && (
        <div class="note guidance">
          {text.workflow.none}
          <button
            type="button"
            class="main"
            onClick={() => send({ type: "builder-wanted", on: { kind: "new" } })}
          >
            {text.workflow.build}
          </button>
        </div>
      )}
      {description?.runnable === false && (
        <div class="note warning" role="alert">
          <strong>{text.workflow.cannotRun}</strong>{" "}
          {description.problem ? words.problem(description.problem).hint : description.reason}
        </div>
      )}
      {problem && <Problem problem={problem} onRetry={() => send({ type: "workflows-wanted" })} />}
    </section>
  );
}

function Chosen({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { list, chosenId, description, problem } = state.workflow;
  const summary = list?.find(({ id }) => id === chosenId);
  const name = summary?.name ?? description?.name;
  return (
    <div id="workflow" class="chosen" tabIndex={-1}>
      {name !== undefined && <strong class="clamp">{name}</strong>}
      {summary && summary.description !== "" && <div class="soft clamp">{summary.description}</div>}
      {description === null && problem === null && <div class="soft">{text.workflow.describing}</div>}
      {description && chosenId !== null && (
        <details>
          <summary class="soft">
            {description.steps.map(({ name }) => stepTitle(name, words)).join(" › ")}
          </summary>
          <StepList steps={description.steps} />
          <div class="buttons tight">
            {description.editable && (
              <Open on={{ kind: "change", workflowId: chosenId }} send={send}>
                {text.workflow.edit}
              </Open>
            )}
            <Open on={{ kind: "copy", workflowId: chosenId }} send={send}>
              {text.workflow.copy}
            </Open>
            <Open on={{ kind: "new" }} send={send}>
              {text.workflow.build}
            </Open>
          </div>
        </details>
      )}
    </div>
  );
}

function Open({ on, send, children }: { on: BuilderOpening; send: Send; children: ComponentChildren }) {
  return (
    <button type="button" class="link" onClick={() => send({ type: "builder-wanted", on })}>
      {children}
    </button>
  );
}
