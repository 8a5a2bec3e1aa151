import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import type { Send } from "../runtime.ts";
import { StatusMark } from "./status-mark.tsx";
import { clockTime } from "./times.ts";

/** A run in a list: what, how far, from where and by whom; a press opens it. */
export function RunCard({ run, now, send }: { run: RunView; now: number; send: Send }) {
  const words = useWords();
  const { text, say } = words;
  const { percent } = run.progress;
  return (
    <button
      type="button"
      class="card"
      onClick={() => send({ type: "went-to", route: { view: "run", runId: run.id } })}
    >
      <span class="row">
        <strong class="cut">{run.workflow.name}</strong>
        <span class="soft">{clockTime(Date.parse(run.startedAt), now, words)}</span>
      </span>
      <span class="row">
        <span>
          <StatusMark status={run.undone ? "cancelled" : run.status} />
          {statusWords(run, words)}
          {run.status === "running" &&
            run.cancelling !== true &&
            percent !== null &&
            `, ${say(text.run.percent, { percent: Math.floor(percent) })}`}
        </span>
        <span class="soft">{run.mine ? text.runs.mine : text.runs.colleague}</span>
      </span>
      <span class="soft">
        {say(text.run.rows, { rows: run.counts.toSend, sheet: run.source.sheetName })}
        {run.rowsFailed > 0 && run.status !== "failed" && (
          <span class="bad">, {say(text.runs.failed, { rows: run.rowsFailed })}</span>
        )}
      </span>
    </button>
  );
}

function statusWords(run: RunView, { text }: Words): string {
  if (run.undone) return text.runs.undone;
  return run.cancelling ? text.run.stopping : text.run.status[run.status];
}
