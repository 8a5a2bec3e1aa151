import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";
import type { ViewProps } from "../../views/app.tsx";
import type { Editing } from "../edited.ts";
import { inputOf, inputsElsewhere } from "../model/inputs.ts";
import { faultOf } from "../model/shown-faults.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { InputFields } from "./input-fields.tsx";
import { removeRow } from "./remove-row.ts";

/** Which columns go in and under which names; those that are not among the selected ones can be renamed and removed, too. */
export function SourceColumns({
  edited: { pipeline },
  state,
  send,
  faults,
}: ViewProps & { edited: Editing; faults: readonly PipelineFault[] }) {
  const { texts, say } = useBuilderWords();
  const { selection } = state.rows;
  const columns = selection?.columns ?? [];
  const elsewhere = inputsElsewhere(pipeline, columns);
  const placed = (at: number) => ({ at, fault: faultOf(faults, "source", "input_schema", at + 1) });
  return (
    <>
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
                  <InputFields
                    input={input}
                    column={proposedName}
                    {...placed(pipeline.inputs.indexOf(input))}
                    send={send}
                  />
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      {elsewhere.length > 0 && (
        <fieldset class="inputs">
          <legend>{texts.rows.elsewhere}</legend>
          {elsewhere.map((input) => {
            const at = pipeline.inputs.indexOf(input);
            const column = input.header || input.name;
            return (
              <div key={at}>
                <InputFields input={input} column={column} {...placed(at)} send={send} />
                <button
                  type="button"
                  class="link"
                  onClick={(event) =>
                    removeRow(event, () => send({ type: "builder", event: { type: "input-removed", at } }))
                  }
                >
                  {say(texts.rows.removeInput, { column })}
                </button>
              </div>
            );
          })}
        </fieldset>
      )}
    </>
  );
}
