import type { MergeSummary, RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import type { Send } from "../runtime.ts";

interface Props {
  run: RunView;
  merge: MergeSummary;
  send: Send;
}

/** What results changed in a tab that was there before, and which of them found no place. */
export function MergeOutcome({ run, merge, send }: Props) {
  const { text, say, number, list } = useWords();
  const { restIn } = merge;
  const beside = run.output.kind === "own-rows";
  const lines = (["changed", "added", "kept", "gone"] as const).filter((name) => merge[name] > 0);
  return (
    <>
      {lines.length > 0 && (
        <dl class="plan tally">
          {lines.map((name) => (
            <div class="row" key={name}>
              <dt>{beside && name === "changed" ? text.merge.filled : text.merge[name]}</dt>
              <dd class="number">{number(merge[name])}</dd>
            </div>
          ))}
        </dl>
      )}
      {!beside && merge.byColumn.length > 0 && (
        <p class="soft">
          {say(text.merge.columns, {
            columns: list(merge.byColumn.map(({ header, changed }) => `${header} (${number(changed)})`)),
          })}
        </p>
      )}
      {merge.listed.map(({ reason, count, rows }) => (
        <div class="note warning guidance" key={reason}>
          {say(text.merge.listed[reason], { count })}
          {rows.length > 0 && (
            <button
              type="button"
              onClick={() => send({ type: "rows-shown", sheetId: run.source.sheetId, rows })}
            >
              {text.merge.showRows}
            </button>
          )}
        </div>
      ))}
      {restIn && (
        <div class="buttons">
          <button type="button" onClick={() => send({ type: "tab-opened", sheetId: restIn.sheetId })}>
            {text.merge.rest}
          </button>
        </div>
      )}
    </>
  );
}

/** What a merge came to, in a few words. */
export function mergeHeadline({ output }: RunView, { rows, changed, added }: MergeSummary, words: Words) {
  const { text, say } = words;
  if (output.kind === "own-rows") return say(text.merge.own, { rows });
  return whatChanged(changed, added, words) || text.merge.nothing;
}

/** Cells and rows, each only where there are any; empty where there is neither. */
export function whatChanged(changed: number, added: number, { text, say }: Words): string {
  return [
    ...(changed > 0 ? [say(text.merge.cells, { changed })] : []),
    ...(added > 0 ? [say(text.merge.rows, { added })] : []),
  ].join(", ");
}
