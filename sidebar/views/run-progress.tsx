import type { ProblemView, RunView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import { BlockList } from "./block-list.tsx";
import { Notices, ProblemText } from "./problem.tsx";
import { elapsed, startTime } from "./times.ts";

/** A run under way: what is known of its progress, and that nobody has to wait for it here. */
export function RunProgress({
  run,
  now,
  problem,
}: {
  run: RunView;
  now: number;
  problem: ProblemView | null;
}) {
  const { message, blocks } = run.progress;
  // Rounded down, so that 100 % is not shown before the end.
  const percent = run.progress.percent === null ? null : Math.floor(run.progress.percent);
  return (
    <main>
      <section>
        <h1 tabIndex={-1}>{run.workflow.name}</h1>
        <span class="soft">
          {text.run.sent(run.rowsSent, run.source.sheetName)},{" "}
          {text.run.started(startTime(run.startedAt, now), run.mine)}
        </span>
      </section>
      <section>
        <div class="row">
          <strong>{message || text.run.status[run.status]}</strong>
          {percent !== null && <span>{text.run.percent(percent)}</span>}
        </div>
        <Bar percent={percent} />
        <div class="soft">{text.run.soFar(elapsed(run.startedAt, now))}</div>
      </section>
      {blocks.length > 0 && <BlockList blocks={blocks} />}
      {problem && (
        <div class="note warning">
          <p>{text.run.lookFailed}</p>
          <ProblemText problem={problem} />
        </div>
      )}
      <Notices notices={run.warnings} />
      <div class="note">{run.mine ? text.run.close : text.run.closeTeammate}</div>
      <p class="soft">{text.run.newTab}</p>
    </main>
  );
}

/** Shows a share only when one is known; otherwise it only moves. */
function Bar({ percent }: { percent: number | null }) {
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
