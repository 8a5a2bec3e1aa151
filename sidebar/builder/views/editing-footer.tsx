import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { Problem } from "../../views/problem.tsx";
import { Question } from "../../views/question.tsx";
import type { Editing } from "../edited.ts";
import { useBuilderWords } from "../use-builder-words.ts";

/** The press that creates or saves, and what stands in its way. */
export function EditingFooter({
  edited,
  faults,
  send,
}: {
  edited: Editing;
  faults: readonly PipelineFault[];
  send: Send;
}) {
  const { texts, say } = useBuilderWords();
  const { pipeline, saving, problem, asked, checked } = edited;
  const isNew = pipeline.workflowId === undefined;
  if (asked) {
    return (
      <footer>
        <Question
          title={texts.changedTitle}
          yes={texts.changedYes}
          no={texts.changedNo}
          danger
          onYes={() => send({ type: "builder", event: { type: "overwrite-confirmed" } })}
          onNo={() => send({ type: "builder", event: { type: "overwrite-declined" } })}
        >
          <p>{texts.changedAsk}</p>
          <button
            type="button"
            class="link"
            onClick={() => send({ type: "builder", event: { type: "copy-wanted" } })}
          >
            {texts.changedCopy}
          </button>
        </Question>
      </footer>
    );
  }
  return (
    <footer>
      {problem && <Problem problem={problem} />}
      {checked && faults.length > 0 && (
        <div class="bad" role="status">
          {say(texts.wrong, { count: faults.length })}
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={saving ? "true" : undefined}
          onClick={() => send({ type: "builder", event: { type: "submitted", newId: crypto.randomUUID() } })}
        >
          {isNew ? (saving ? texts.creating : texts.create) : saving ? texts.saving : texts.save}
        </button>
      </div>
      <div class="soft">{texts.free}</div>
    </footer>
  );
}
