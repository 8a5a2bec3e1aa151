import { text } from "../messages.ts";
import type { ViewProps } from "./app.tsx";
import { Notices, Problem } from "./problem.tsx";

/** Which rows are meant, in the words of the sheet. */
export function RowsSection({ state, send }: ViewProps) {
  const { selection, asked, loud, held, problem } = state.rows;
  const waiting = asked !== null && (loud || selection === null);
  return (
    <section>
      <div class="row">
        <h1 tabIndex={-1}>
          {selection === null ? text.rows.none : `${selection.sheetName}!${selection.a1}`}
        </h1>
        <button type="button" class="link" onClick={() => send({ type: "selection-wanted" })}>
          {text.rows.use}
        </button>
      </div>
      <div class="soft">
        {selection === null
          ? waiting
            ? text.rows.reading
            : text.rows.noneHelp
          : `${text.rows.count(selection.rowCount)}, ${text.rows.header(selection.headerRow)}`}
      </div>
      {held && <div class="soft">{text.rows.held}</div>}
      {problem && <Problem problem={problem} />}
      {selection && <Notices notices={selection.warnings} />}
    </section>
  );
}
