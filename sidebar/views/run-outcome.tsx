import type { ProblemView, RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import { retriesOf } from "../model/retries-of.ts";
import { knownSteps } from "../model/workflows.ts";
import type { ViewProps } from "./app.tsx";
import { CopyDetails } from "./copy-details.tsx";
import { MergeOutcome, mergeHeadline } from "./merge-outcome.tsx";
import { Notices, Problem, ProblemText } from "./problem.tsx";
import { RetryCard } from "./retry-card.tsx";
import { FailureList, RowTally } from "./row-tally.tsx";
import { StartDoubt } from "./start-doubt.tsx";
import { StatusMark } from "./status-mark.tsx";
import { StepList } from "./step-list.tsx";
import { elapsed, startedBy } from "./times.ts";
import { UndoSection } from "./undo-section.tsx";

interface Props extends ViewProps {
  run: RunView;
}

/** A run that is over: where its results are, or why there are none, and what can be done about it. */
export function RunOutcome({ run, state, send }: Props) {
  const { text, say } = useWords();
  const { result } = run;
  const { start } = state;
  return (
    <>
      <main>
        <Headline run={run} now={state.now} />
        {result && (
          <section>
            <button
              type="button"
              class="main wide"
              onClick={() => send({ type: "tab-opened", sheetId: result.sheetId })}
            >
              {say(text.run.open, { tab: result.sheetName })}
            </button>
            <div class="soft center">
              {say(text.run.size, { rows: result.rows, columns: result.columns })}
            </div>
          </section>
        )}
        {run.undone && (
          <p>{run.output.kind === "own-rows" ? text.undo.ownRows.removedNote : text.undo.removedNote}</p>
        )}
        {run.status !== "done" && <Failure run={run} />}
        {run.merge && !run.undone && <MergeOutcome run={run} merge={run.merge} send={send} />}
        {run.status === "done" && <RowTally run={run} />}
        <FailureList failures={otherFailures(run)} />
        <CopyDetails run={run} state={state} send={send} />
        {start.status !== "doubt" && <Retries run={run} state={state} send={send} />}
        <Notices notices={run.warnings} />
        {run.status !== "done" && run.progress.blocks.length > 0 && (
          <StepList steps={knownSteps(state, run)} blocks={run.progress.blocks} />
        )}
        <div class="buttons">
          <button type="button" onClick={() => send({ type: "went-to", route: { view: "enrich" } })}>
            {text.run.again}
          </button>
        </div>
        {result && run.status === "done" && run.output.kind !== "own-rows" && !run.undone && (
          <Offers run={run} state={state} send={send} />
        )}
        {result && run.output.kind !== "refresh" && (
          <UndoSection run={run} tab={result.sheetName} action={state.action} send={send} />
        )}
      </main>
      {start.status === "doubt" && <StartDoubt start={start} send={send} />}
    </>
  );
}

/** What else can be done with results in a results tab. */
function Offers({ run, state, send }: Props) {
  const { text } = useWords();
  const { action } = state;
  const beside = action?.runId === run.id && action.action.kind === "beside" ? action : null;
  return (
    <section class="stack">
      {beside?.problem && <Problem problem={beside.problem} />}
      {run.output.kind === "new-tab" && (
        <button
          type="button"
          class="link"
          aria-disabled={beside?.status === "sent" ? "true" : undefined}
          onClick={() => send({ type: "action-pressed", runId: run.id, action: { kind: "beside" } })}
        >
          {beside?.status === "sent" ? text.merge.besideSent : text.merge.beside}
        </button>
      )}
      <button type="button" class="link" onClick={() => send({ type: "schedule-proposed", runId: run.id })}>
        {text.schedule.offer}
      </button>
    </section>
  );
}

function Headline({ run, now }: { run: RunView; now: number }) {
  const words = useWords();
  const { text, say } = words;
  const took =
    run.finishedAt === undefined ? "" : `, ${elapsed(run.startedAt, Date.parse(run.finishedAt), words)}`;
  return (
    <section>
      <h1 tabIndex={-1}>
        <StatusMark status={run.undone ? "cancelled" : run.status} />
        {headline(run, words)}
      </h1>
      <div class="soft">{run.workflow.name + took}</div>
      <div class="soft">
        {say(text.run.rows, { rows: run.counts.toSend, sheet: run.source.sheetName })},{" "}
        {startedBy(run, now, words)}
      </div>
    </section>
  );
}

function Retries({ run, state, send }: Props) {
  return (
    <>
      {retriesOf(run).map((rows) => (
        <RetryCard key={rows} run={run} rows={rows} state={state} send={send} />
      ))}
    </>
  );
}

function headline(run: RunView, words: Words): string {
  const { text, say } = words;
  if (run.undone) return text.undo.removed;
  if (run.status === "failed") return text.run.failed;
  if (run.status === "cancelled") return text.run.cancelled;
  if (run.merge) return mergeHeadline(run, run.merge, words);
  const rows = run.result?.rows ?? 0;
  return rows > 0 ? say(text.run.done, { rows }) : text.run.doneEmpty;
}

/** A run that failed as a whole already gives the first reason as its own. */
function otherFailures({ failures, error }: RunView): ProblemView[] {
  return failures[0] && failures[0].code === error?.code ? failures.slice(1) : failures;
}

function Failure({ run }: { run: RunView }) {
  const { text, say } = useWords();
  return (
    <>
      {run.error && (
        <div class="note problem">
          <ProblemText problem={run.error} />
        </div>
      )}
      {!run.error && run.status === "failed" && <p>{text.run.failedNoReason}</p>}
      {run.status === "cancelled" && (
        <p class="soft">
          {run.rowsSent === 0 ? text.run.cancelledFree : say(text.run.cancelledCost, { rows: run.rowsSent })}
        </p>
      )}
    </>
  );
}
