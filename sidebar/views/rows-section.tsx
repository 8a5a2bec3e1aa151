import type { Selection } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import { mayHaveHappened } from "../transport-problem.ts";
import type { ViewProps } from "./app.tsx";
import { Guidance, Notices, Problem } from "./problem.tsx";

/** Which rows are meant, in the words of the sheet. */
export function RowsSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { selection, asked, loud, held, problem } = state.rows;
  const reading = asked !== null && loud;
  return (
    <section>
      <div class="row">
        <h1 tabIndex={-1} class="clamp">
          {selection === null ? text.rows.none : `${selection.sheetName}!${selection.a1}`}
        </h1>
        <button type="button" class="link" onClick={() => send({ type: "selection-wanted" })}>
          {text.rows.use}
        </button>
      </div>
      {(reading || selection !== null || problem === null) && (
        <div class="soft">{reading ? text.rows.reading : size(selection, words)}</div>
      )}
      {held && <div class="soft">{text.rows.held}</div>}
      {problem && mayHaveHappened(problem) && <Problem problem={problem} />}
      {problem && !mayHaveHappened(problem) && (
        <Guidance problem={problem}>
          <button type="button" onClick={() => send({ type: "selection-wanted", whole: true })}>
            {text.rows.whole}
          </button>
        </Guidance>
      )}
      {selection && <Notices notices={selection.warnings} />}
    </section>
  );
}

function size(selection: Selection | null, { text, say }: Words): string {
  if (selection === null) return text.rows.noneHelp;
  const { rowCount, headerRow } = selection;
  const header = headerRow === 0 ? text.rows.noHeader : say(text.rows.header, { row: headerRow });
  return `${say(text.rows.count, { rows: rowCount })}, ${header}`;
}
