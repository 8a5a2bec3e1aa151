import type { RunView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import type { Send } from "../runtime.ts";
import { BlockList } from "./block-list.tsx";
import { Notices, ProblemText } from "./problem.tsx";
import { StatusMark } from "./status-mark.tsx";
import { elapsed, startTime } from "./times.ts";

/** A run that is over: where its results are, or why there are none. */
export function RunOutcome({ run, send, now }: { run: RunView; send: Send; now: number }) {
  const { result } = run;
  const took = run.finishedAt === undefined ? "" : `, ${elapsed(run.startedAt, Date.parse(run.finishedAt))}`;
  return (
    <main>
      <section>
        <h1 tabIndex={-1}>
          <StatusMark status={run.status} />
          {headline(run)}
        </h1>
        <div class="soft">{run.workflow.name + took}</div>
        <div class="soft">
          {text.run.sent(run.rowsSent, run.source.sheetName)},{" "}
          {text.run.started(startTime(run.startedAt, now), run.mine)}
        </div>
      </section>
      {result && (
        <section>
          <button
            type="button"
            class="main wide"
            onClick={() => send({ type: "tab-opened", sheetId: result.sheetId })}
          >
            {text.run.open(result.sheetName)}
          </button>
          <div class="soft center">{text.run.size(result.rows, result.columns)}</div>
        </section>
      )}
      {run.status !== "done" && <Failure run={run} />}
      <Notices notices={run.warnings} />
      {run.status !== "done" && run.progress.blocks.length > 0 && <BlockList blocks={run.progress.blocks} />}
      <div class="buttons">
        <button type="button" onClick={() => send({ type: "went-to", route: { view: "enrich" } })}>
          {text.run.again}
        </button>
      </div>
    </main>
  );
}

function headline(run: RunView): string {
  if (run.status === "failed") return text.run.failed;
  if (run.status === "cancelled") return text.run.cancelled;
  const rows = run.result?.rows ?? 0;
  return rows > 0 ? text.run.done(rows) : text.run.doneEmpty;
}

function Failure({ run }: { run: RunView }) {
  return (
    <>
      {run.error && (
        <div class="note problem">
          <ProblemText problem={run.error} />
        </div>
      )}
      {!run.error && run.status === "failed" && <p>{text.run.failedNoReason}</p>}
      <p class="soft">{text.run.failedSent(run.rowsSent)}</p>
    </>
  );
}
