import type { PipelineBlock, PipelineFault } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { stepTitle } from "../../step-title.ts";
import type { Editing } from "../edited.ts";
import { blockAbout } from "../model/block-about.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { AdviceNotes } from "./advice-notes.tsx";
import { BlockForm } from "./block-form.tsx";
import { BlockOutcome } from "./block-outcome.tsx";
import { blockSummary } from "./block-summary.ts";
import { FaultLines } from "./fault-lines.tsx";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  block: PipelineBlock;
  index: number;
  edited: Editing;
  faults: readonly PipelineFault[];
  send: Send;
}

/** One step: what it is set to and what it would do; unfolded, its form and the ways to move it. */
export function BlockCard({ block, index, edited, faults, send }: Props) {
  const words = useBuilderWords();
  const { texts, say } = words;
  const { pipeline, kinds, open } = edited;
  const { id, name } = block;
  const title = stepTitle(name, words);
  const own = faults.filter(({ blockId }) => blockId === id);
  const isOpen = open === id;
  const costs = kinds.find((kind) => kind.name === name)?.costs === true;
  const isLast = index === pipeline.blocks.length - 1;
  const move = (to: number) => {
    if (to >= 0 && to < pipeline.blocks.length)
      send({ type: "builder", event: { type: "block-moved", id, to } });
  };
  return (
    <StepFrame
      id={id}
      number={index + 2}
      title={title}
      index={index}
      isWrong={own.length > 0}
      isOpen={isOpen}
      send={send}
      place={
        <button
          type="button"
          class="place grip"
          data-held={edited.held === id || undefined}
          aria-label={say(texts.grip, { title, number: index + 2 })}
          title={texts.gripHelp}
          // A button cannot be dragged in every browser, and nothing can on a touch screen; pointers work everywhere.
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerUp={({ clientX, clientY }) => move(stepAt(clientX, clientY) ?? index)}
          onKeyDown={(event) => {
            const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
            if (by === 0) return;
            event.preventDefault();
            move(index + by);
          }}
        >
          {index + 2}
        </button>
      }
    >
      {!isOpen && <div class="soft clamp">{blockSummary(block, words) || blockAbout(texts, name)}</div>}
      {isOpen && (
        <div class="stack folded">
          <p class="soft">{blockAbout(texts, name) || texts.fields.schemaHelp}</p>
          <BlockForm block={block} index={index} edited={edited} faults={own} send={send} />
        </div>
      )}
      <FaultLines faults={own} edited={edited} send={send} />
      <BlockOutcome block={block} costs={costs} edited={edited} send={send} />
      <AdviceNotes block={block} edited={edited} send={send} />
      {isOpen && (
        <div class="buttons tight">
          <button type="button" aria-disabled={index === 0 || undefined} onClick={() => move(index - 1)}>
            {texts.up}
          </button>
          <button type="button" aria-disabled={isLast || undefined} onClick={() => move(index + 1)}>
            {texts.down}
          </button>
          <button
            type="button"
            aria-label={say(texts.addHere, { title })}
            onClick={() => send({ type: "builder", event: { type: "adding", at: index + 1 } })}
          >
            {texts.add}
          </button>
          <button
            type="button"
            class="danger"
            aria-label={`${texts.remove}: ${title}`}
            onClick={() => send({ type: "builder", event: { type: "block-removed", id } })}
          >
            {texts.remove}
          </button>
        </div>
      )}
    </StepFrame>
  );
}

/** Place of the step that is drawn here; null where none is. */
function stepAt(x: number, y: number): number | null {
  const place = document.elementFromPoint(x, y)?.closest("[data-step]")?.getAttribute("data-step");
  return place === null || place === undefined ? null : Number(place);
}
