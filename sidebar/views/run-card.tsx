import type { RunView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import type { Send } from "../runtime.ts";
import { StatusMark } from "./status-mark.tsx";
import { startTime } from "./times.ts";

/** A run in a list: what, how far, from where and by whom; a press opens it. */
export function RunCard({ run, now, send }: { run: RunView; now: number; send: Send }) {
  const { percent } = run.progress;
  return (
    <button
      type="button"
      class="card"
      onClick={() => send({ type: "went-to", route: { view: "run", runId: run.id } })}
    >
      <span class="row">
        <strong class="cut">{run.workflow.name}</strong>
        <span class="soft">{startTime(run.startedAt, now)}</span>
      </span>
      <span class="row">
        <span>
          <StatusMark status={run.undone ? "cancelled" : run.status} />
          {statusWords(run)}
          {run.status === "running" &&
            run.cancelling !== true &&
            percent !== null &&
            `, ${text.run.percent(Math.floor(percent))}`}
        </span>
        <span class="soft">{run.mine ? text.runs.mine : text.runs.colleague}</span>
      </span>
      <span class="soft">
        {text.run.rows(run.counts.toSend, run.source.sheetName)}
        {run.rowsFailed > 0 && run.status !== "failed" && (
          <span class="bad">, {text.runs.failed(run.rowsFailed)}</span>
        )}
      </span>
    </button>
  );
}

function statusWords(run: RunView): string {
  if (run.undone) return text.runs.undone;
  return run.cancelling ? text.run.stopping : text.run.status[run.status];
}
