import type { PipelineBlock } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { stepTitle } from "../../step-title.ts";
import type { Editing } from "../edited.ts";
import { currentPreview } from "../model/preview.ts";
import { useBuilderWords } from "../use-builder-words.ts";

/** What would cost less, with one press to do it. */
export function AdviceNotes({ block, edited, send }: { block: PipelineBlock; edited: Editing; send: Send }) {
  const words = useBuilderWords();
  const { texts, say } = words;
  const advice = currentPreview(edited)?.advice.filter(({ blockId }) => blockId === block.id) ?? [];
  if (advice.length === 0) return null;
  return (
    <>
      {advice.map((each) => (
        <div class="note warning" key={each.code}>
          <div>
            {say(texts.advice[each.code] as string, {
              ...each.facts,
              title: stepTitle(block.name, words),
              before: stepTitle(String(each.facts.before ?? ""), words),
            })}
          </div>
          {each.fix && (
            <button
              type="button"
              class="link"
              onClick={() => send({ type: "builder", event: { type: "advice-taken", advice: each } })}
            >
              {texts.advice[each.fix.kind]}
            </button>
          )}
        </div>
      ))}
    </>
  );
}
