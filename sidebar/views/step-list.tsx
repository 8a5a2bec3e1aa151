import type { PipelineStep } from "../../src/pipeline/pipeline.ts";
import type { BlockProgress } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { stepTitle } from "../step-title.ts";

interface Props {
  /** What the workflow consists of; empty where that is not known. */
  steps: readonly PipelineStep[];
  /** How far a run has got with each. */
  blocks?: readonly BlockProgress[];
}

const SIGNS = {
  pending: ["○", "soft"],
  running: ["●", "blue"],
  completed: ["✓", "ok"],
  failed: ["✕", "bad"],
} as const;

/**
 * The workflow as a picture: its steps in order with the columns each adds; during a run with a sign, a word for those who
 * cannot see it, and the rows.
 */
export function StepList({ steps, blocks }: Props) {
  const words = useWords();
  const { text, say, list } = words;
  const rows: readonly { name: string }[] = blocks ?? steps;
  const title = (id: string) => stepTitle(steps.find((step) => step.id === id)?.name ?? "", words);
  return (
    <ol class="blocks" aria-label={text.run.steps}>
      {rows.map(({ name }, index) => {
        const known = steps[index]?.name === name ? steps[index] : undefined;
        const block = blocks?.[index];
        return (
          <li key={index} aria-current={block?.status === "running" ? "step" : undefined}>
            <span class={`mark ${block ? SIGNS[block.status][1] : "soft"}`} aria-hidden="true">
              {block ? SIGNS[block.status][0] : index + 1}
            </span>
            <div class="cut">
              {stepTitle(name, words)}
              {known?.after && known.after.length > 0 && (
                <div class="soft">{say(text.run.after, { steps: list(known.after.map(title)) })}</div>
              )}
              {known && known.adds.length > 0 && (
                <div class="soft cut">{say(text.run.adds, { columns: list(known.adds) })}</div>
              )}
            </div>
            {block && (
              <span class="amount">
                <Amount block={block} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Amount({ block }: { block: BlockProgress }) {
  const { text, say, number } = useWords();
  const word = text.run.block[block.status];
  if (block.status === "pending" || block.status === "failed" || block.total === 0) return <>{word}</>;
  const rows =
    block.status === "completed" && block.processed === block.total
      ? number(block.total)
      : say(text.run.blockRows, { processed: block.processed, total: block.total });
  return (
    <>
      {rows}
      <span class="unseen"> {word}</span>
    </>
  );
}
