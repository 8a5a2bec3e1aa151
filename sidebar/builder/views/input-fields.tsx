import type { PipelineFault, PipelineInput } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { marks } from "./marks.ts";

interface Props {
  input: PipelineInput;
  /** Its place among the inputs. */
  at: number;
  /** What the sheet calls it. */
  column: string;
  fault: PipelineFault | undefined;
  send: Send;
}

/** What a column is called in the workflow, and whether each row must have it. */
export function InputFields({ input, at, column, fault, send }: Props) {
  const { texts, say } = useBuilderWords();
  const typed = (change: Partial<Pick<PipelineInput, "name" | "required">>) =>
    send({ type: "builder", event: { type: "input-typed", at, change } });
  return (
    <>
      <input
        type="text"
        class="field"
        aria-label={say(texts.rows.fieldFor, { column })}
        autoComplete="off"
        spellcheck={false}
        value={input.name}
        {...marks(fault)}
        onInput={({ currentTarget }) => typed({ name: currentTarget.value })}
      />
      <label class="check">
        <input
          type="checkbox"
          aria-label={say(texts.rows.requiredFor, { column })}
          checked={input.required}
          onChange={({ currentTarget }) => typed({ required: currentTarget.checked })}
        />
        {texts.rows.required}
      </label>
    </>
  );
}
