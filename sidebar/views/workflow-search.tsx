import type { WorkflowSummary } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { foundWorkflows } from "../model/workflow-search.ts";
import type { ViewProps } from "./app.tsx";

const optionId = (index: number) => `workflow-option-${index}`;

/** The workflows in a list that narrows while one types; the arrow keys and Enter do without a mouse. */
export function WorkflowSearch({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const found = foundWorkflows(state);
  const { search, chosenId } = state.workflow;
  const active = search === null ? null : search.active;
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active ?? 0];
    if (event.key === "ArrowDown") send({ type: "search-moved", by: 1 });
    else if (event.key === "ArrowUp") send({ type: "search-moved", by: -1 });
    else if (event.key === "Enter" && chosen) send({ type: "workflow-chosen", workflowId: chosen.id });
    else if (event.key === "Escape" && chosenId !== null) send({ type: "search-closed" });
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <input
        id="workflow-search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        placeholder={text.workflow.search}
        aria-label={text.workflow.search}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls="workflow-list"
        aria-activedescendant={active === null || found.length === 0 ? undefined : optionId(active)}
        value={search?.typed ?? ""}
        onInput={(event) => send({ type: "search-typed", typed: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div id="workflow-list" class="options" role="listbox" aria-labelledby="workflow-title">
        {found.map((workflow, index) => (
          <Option
            key={workflow.id}
            id={optionId(index)}
            workflow={workflow}
            active={index === active}
            state={state}
            send={send}
          />
        ))}
      </div>
      <div class={found.length === 0 ? "soft" : "unseen"} role="status">
        {found.length === 0 ? text.workflow.noMatch : say(text.workflow.found, { count: found.length })}
      </div>
    </div>
  );
}

interface OptionProps extends ViewProps {
  id: string;
  workflow: WorkflowSummary;
  active: boolean;
}

/** One that cannot run from a sheet says so before it is chosen, and why; not a stop of the Tab key, as in any combobox. */
function Option({ id, workflow, active, state, send }: OptionProps) {
  const words = useWords();
  const { text } = words;
  const { described, chosenId } = state.workflow;
  const known = described[workflow.id];
  const barred = known?.runnable === false;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      class={active ? "option active" : "option"}
      aria-selected={workflow.id === chosenId}
      aria-disabled={barred ? "true" : undefined}
      onClick={() => send({ type: "workflow-chosen", workflowId: workflow.id })}
    >
      <span class="row">
        <strong class="cut">{workflow.name}</strong>
        {workflow.id === chosenId && (
          <span class="ok" aria-hidden="true">
            ✓
          </span>
        )}
      </span>
      {barred ? (
        <span class="warn">
          <strong>{text.workflow.cannotRunShort}.</strong>{" "}
          {known.problem ? words.problem(known.problem).hint : known.reason}
        </span>
      ) : (
        workflow.description !== "" && <span class="soft clamp">{workflow.description}</span>
      )}
    </button>
  );
}
