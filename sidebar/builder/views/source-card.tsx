import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";
import { stepTitle } from "../../step-title.ts";
import type { ViewProps } from "../../views/app.tsx";
import type { Editing } from "../edited.ts";
import { currentPreview } from "../model/preview.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { FaultLines } from "./fault-lines.tsx";
import { SourceColumns } from "./source-columns.tsx";
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
          <SourceColumns edited={edited} state={state} send={send} faults={own} />
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
