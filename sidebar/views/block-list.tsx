import type { BlockProgress } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { blockTitle } from "../readable-names.ts";

const SIGNS = {
  pending: ["○", "soft"],
  running: ["●", "blue"],
  completed: ["✓", "ok"],
  failed: ["✕", "bad"],
} as const;

/** The steps of the workflow in its order, each with a sign, a word for those who cannot see it, and its rows. */
export function BlockList({ blocks }: { blocks: readonly BlockProgress[] }) {
  const { text } = useWords();
  return (
    <ol class="blocks" aria-label={text.run.steps}>
      {blocks.map((block, index) => (
        <li key={index} aria-current={block.status === "running" ? "step" : undefined}>
          <span class={`mark ${SIGNS[block.status][1]}`} aria-hidden="true">
            {SIGNS[block.status][0]}
          </span>
          <span class="cut">{blockTitle(block.name)}</span>
          <span class="amount">
            <Amount block={block} />
          </span>
        </li>
      ))}
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
