import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { timeLeft } from "../model/time-left.ts";
import { knownSteps } from "../model/workflows.ts";
import { readableNames } from "../readable-names.ts";
import type { ViewProps } from "./app.tsx";
import { BackgroundNote } from "./background-note.tsx";
import { Notices, ProblemText } from "./problem.tsx";
import { StepList } from "./step-list.tsx";
import { StopFooter } from "./stop-footer.tsx";
import { elapsed, roughly, startedBy } from "./times.ts";

/** A run under way: what is known of its progress, and that nobody has to wait for it here. */
export function RunProgress({ run, state, send }: ViewProps & { run: RunView }) {
  const words = useWords();
  const { text, say } = words;
  const { now } = state;
  const { blocks } = run.progress;
  const { background, checkProblem } = state.runs;
  return (
    <>
      <main>
        <section>
          <h1 tabIndex={-1}>{run.workflow.name}</h1>
          <span class="soft">
            {say(text.run.rows, { rows: run.counts.toSend, sheet: run.source.sheetName })},{" "}
            {startedBy(run, now, words)}
          </span>
        </section>
        <Progress run={run} now={now} />
        {run.cancelling && <p>{text.run.stoppingNote}</p>}
        {blocks.length > 0 && <StepList steps={knownSteps(state, run)} blocks={blocks} />}
        {checkProblem && (
          <div class="note warning">
            <p>{text.run.lookFailed}</p>
            <ProblemText problem={checkProblem} />
          </div>
        )}
        <Notices notices={run.warnings} />
        {run.mine && background && <BackgroundNote background={background} run={run} now={now} />}
        {!run.mine && <div class="note">{text.run.colleague}</div>}
        {!run.cancelling && <p class="soft">{text.run.goesTo[run.output.kind]}</p>}
      </main>
      {run.mine && !run.cancelling && <StopFooter run={run} action={state.action} send={send} />}
    </>
  );
}

function Progress({ run, now }: { run: RunView; now: number }) {
  const words = useWords();
  const { text, say } = words;
  // Rounded down, so that 100 % is not shown before the end.
  const percent = run.progress.percent === null || run.cancelling ? null : Math.floor(run.progress.percent);
  const { total, ended } = run.jobs;
  const left = timeLeft(run, now);
  return (
    <section>
      <div class="row">
        <strong>
          {run.cancelling
            ? text.run.stopping
            : readableNames(words.progress(run.progress)) || text.run.status[run.status]}
        </strong>
        {percent !== null && <span>{say(text.run.percent, { percent: percent })}</span>}
      </div>
      <Bar percent={percent} />
      <div class="row soft">
        <span>
          {say(text.run.soFar, { time: elapsed(run.startedAt, now, words) })}
          {left !== null && `, ${say(text.run.left, { time: roughly(left, words) })}`}
        </span>
        {total > 1 && <span>{say(text.run.jobs, { ended, total })}</span>}
      </div>
      {run.rowsFailed > 0 && <div class="bad">{say(text.run.failedSoFar, { rows: run.rowsFailed })}</div>}
    </section>
  );
}

/** Shows a share only when one is known; otherwise it only moves. */
function Bar({ percent }: { percent: number | null }) {
  const { text } = useWords();
  return (
    <div
      class={percent === null ? "bar unknown" : "bar"}
      role="progressbar"
      aria-label={text.run.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
    >
      <i style={percent === null ? undefined : { width: `${percent}%` }} />
    </div>
  );
}
