import { useWords } from "../language/use-words.ts";
import { isChoosing } from "../model/workflow-search.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
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
      {!choosing && chosenId !== null && <Chosen state={state} send={send} />}
      {list === null && chosenId === null && problem === null && (
        <div class="soft">{text.workflow.loading}</div>
      )}
      {list?.length === 0 && <div class="soft">{text.workflow.none}</div>}
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

function Chosen({ state }: ViewProps) {
  const { text } = useWords();
  const { list, chosenId, description, problem } = state.workflow;
  const summary = list?.find(({ id }) => id === chosenId);
  const name = summary?.name ?? description?.name;
  return (
    <div id="workflow" class="chosen" tabIndex={-1}>
      {name !== undefined && <strong class="clamp">{name}</strong>}
      {summary && summary.description !== "" && <div class="soft clamp">{summary.description}</div>}
      {description === null && problem === null && <div class="soft">{text.workflow.describing}</div>}
    </div>
  );
}
