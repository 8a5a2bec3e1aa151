import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";
import { stepTitle } from "../../step-title.ts";
import type { ViewProps } from "../../views/app.tsx";
import type { Editing } from "../edited.ts";
import { inputOf, inputsElsewhere } from "../model/inputs.ts";
import { currentPreview } from "../model/preview.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { FaultLines } from "./fault-lines.tsx";
import { StepFrame } from "./step-frame.tsx";

const KINDS = ["LEAD", "COMPANY"] as const;

/** The webhook, which is always first: what a row is, and which columns leave the sheet under which names. */
export function SourceCard({
  edited,
  state,
  send,
  faults,
}: ViewProps & { edited: Editing; faults: readonly PipelineFault[] }) {
  const words = useBuilderWords();
  const { texts, say, list } = words;
  const { pipeline, open } = edited;
  const known = currentPreview(edited);
  const own = faults.filter(({ blockId }) => blockId === "source");
  const isOpen = open === "source";
  const { inputs } = pipeline;
  const names = list(inputs.map(({ name }) => name));
  const title = stepTitle("webhook", words);
  return (
    <StepFrame
      id="source"
      number={1}
      title={title}
      place={
        <span class="place" aria-hidden="true">
          1
        </span>
      }
      isWrong={own.length > 0}
      isOpen={isOpen}
      send={send}
    >
      {!isOpen && (
        <div class="soft clamp">
          {inputs.length === 0
            ? texts.rows.summaryNone
            : say(texts.rows.summary, { count: inputs.length, fields: names })}
        </div>
      )}
      {isOpen && (
        <div class="stack folded">
          <fieldset>
            <legend>{texts.rows.kind}</legend>
            {KINDS.map((rowType) => (
              <label class="check" key={rowType}>
                <input
                  type="radio"
                  name="row-type"
                  checked={pipeline.rowType === rowType}
                  onChange={() => send({ type: "builder", event: { type: "typed", change: { rowType } } })}
                />
                {texts.rows.kinds[rowType]}
              </label>
            ))}
          </fieldset>
          <Columns edited={edited} state={state} send={send} />
        </div>
      )}
      <FaultLines faults={own} edited={edited} send={send} />
      <div class="outcome">
        {known
          ? say(texts.preview.rows, { rows: known.rows.length })
          : state.rows.selection === null
            ? texts.preview.none
            : inputs.length > 0 && edited.preview.problem === null && texts.preview.counting}
      </div>
    </StepFrame>
  );
}

function Columns({ edited: { pipeline }, state, send }: ViewProps & { edited: Editing }) {
  const { texts, say, list } = useBuilderWords();
  const { selection } = state.rows;
  const columns = selection?.columns ?? [];
  const elsewhere = inputsElsewhere(pipeline, columns).map(({ name }) => name);
  return (
    <fieldset class="inputs">
      <legend>{texts.rows.columns}</legend>
      {selection === null && <p>{texts.rows.none}</p>}
      <button type="button" class="link" onClick={() => send({ type: "selection-wanted" })}>
        {texts.rows.use}
      </button>
      {columns.map((selected) => {
        const { column, proposedName } = selected;
        const input = inputOf(pipeline, selected);
        return (
          <div key={column}>
            <label class="check">
              <input
                type="checkbox"
                checked={input !== undefined}
                onChange={() => send({ type: "builder", event: { type: "input-toggled", column } })}
              />
              <span class="cut">{proposedName}</span>
            </label>
            {input && (
              <div class="sub">
                <input
                  type="text"
                  class="field"
                  aria-label={say(texts.rows.fieldFor, { column: proposedName })}
                  autoComplete="off"
                  spellcheck={false}
                  value={input.name}
                  aria-invalid={input.name.trim() === "" || undefined}
                  onInput={({ currentTarget }) =>
                    send({
                      type: "builder",
                      event: { type: "input-typed", column, change: { name: currentTarget.value } },
                    })
                  }
                />
                <label class="check">
                  <input
                    type="checkbox"
                    aria-label={say(texts.rows.requiredFor, { column: proposedName })}
                    checked={input.required}
                    onChange={({ currentTarget }) =>
                      send({
                        type: "builder",
                        event: { type: "input-typed", column, change: { required: currentTarget.checked } },
                      })
                    }
                  />
                  {texts.rows.required}
                </label>
              </div>
            )}
          </div>
        );
      })}
      {elsewhere.length > 0 && <p class="soft">{say(texts.rows.elsewhere, { fields: list(elsewhere) })}</p>}
    </fieldset>
  );
}
