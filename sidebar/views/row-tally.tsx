import type { ProblemView, RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { ProblemWords } from "./problem.tsx";

/** What became of the rows, when it is not simply that all came back. */
export function RowTally({ run }: { run: RunView }) {
  const { text } = useWords();
  const { rowsSent, rowsFailed, rowsEmpty, result } = run;
  if (!result || (rowsFailed === 0 && rowsEmpty === 0)) return null;
  return (
    <dl class="plan tally">
      <Line label={text.run.sentRows} rows={rowsSent} />
      <Line label={text.run.inSheet} rows={result.rows} />
      {rowsEmpty > 0 && <Line label={text.run.empty} rows={rowsEmpty} tone="part warn" />}
      {rowsFailed > 0 && <Line label={text.run.failedRows} rows={rowsFailed} tone="bad" />}
    </dl>
  );
}

function Line({ label, rows, tone }: { label: string; rows: number; tone?: "part warn" | "bad" }) {
  const { number } = useWords();
  return (
    <div class="row">
      <dt class={tone}>{label}</dt>
      <dd class="number">{number(rows)}</dd>
    </div>
  );
}

/** Why rows failed, each reason once; what to do is on the button to send them again. */
export function FailureList({ failures }: { failures: readonly ProblemView[] }) {
  const { text } = useWords();
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="failures">
      <h2 id="failures">{text.run.why}</h2>
      <ul class="note problem notices">
        {failures.map((failure) => (
          <li key={failure.message}>
            <ProblemWords problem={failure} />
          </li>
        ))}
      </ul>
    </section>
  );
}
