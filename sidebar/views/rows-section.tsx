import type { Selection } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import { mayHaveHappened } from "../transport-problem.ts";
import type { ViewProps } from "./app.tsx";
import { Guidance, Notices, Problem } from "./problem.tsx";

/** Which rows are meant, in the words of the sheet. */
export function RowsSection({ state, send }: ViewProps) {
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
      <div class="soft">{reading ? text.rows.reading : size(selection)}</div>
      {held && <div class="soft">{text.rows.held}</div>}
      {problem && (mayHaveHappened(problem) ? <Problem problem={problem} /> : <Guidance problem={problem} />)}
      {selection && <Notices notices={selection.warnings} />}
    </section>
  );
}

function size(selection: Selection | null): string {
  if (selection === null) return text.rows.noneHelp;
  return `${text.rows.count(selection.rowCount)}, ${text.rows.header(selection.headerRow)}`;
}
