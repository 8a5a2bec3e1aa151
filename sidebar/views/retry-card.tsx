import type { RunView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { Question } from "./question.tsx";

interface Props extends ViewProps {
  run: RunView;
  rows: "failed" | "empty";
}

/** Sends some rows of a run once more, and says beforehand how many that are. */
export function RetryCard({ run, rows, state, send }: Props) {
  const count = rows === "failed" ? run.rowsFailed : run.rowsEmpty;
  const { action } = state;
  const retry =
    action?.runId === run.id && action.action.kind === "retry" && action.action.rows === rows
      ? { ...action, ...action.action }
      : null;
  const price = state.settings.known?.pricePerRow;
  if (retry?.status === "asked" || (retry?.status === "sent" && retry.confirmedRows !== null)) {
    const toSend = retry.confirmedRows ?? count;
    return (
      <Question
        title={text.start.sendAsk(toSend)}
        yes={text.start.sendYes(toSend)}
        no={text.start.sendNo}
        sending={retry.status === "sent" ? text.retry.sent : undefined}
        onYes={() => send({ type: "action-confirmed" })}
        onNo={() => send({ type: "action-declined" })}
      >
        {retry.problem && <p>{retry.problem.message}</p>}
        {price !== undefined && <p>{text.start.price(toSend, price)}</p>}
        <p class="soft">{text.start.limits}</p>
      </Question>
    );
  }
  const sending = state.start.status === "starting";
  return (
    <section class="card stack">
      <div>
        <h2 class="strong">{text.retry.title[rows]}</h2>
        <div class="soft" id={`retry-${rows}`}>
          {text.retry.sends(count, count < run.counts.toSend)}
          {price !== undefined && ` ${text.retry.price(count, price)}`}
          {!run.mine && ` ${text.retry.yourKey}`}
        </div>
      </div>
      {retry?.status === "refused" && retry.problem && <Problem problem={retry.problem} />}
      <div>
        <button
          type="button"
          aria-disabled={sending ? "true" : undefined}
          aria-describedby={`retry-${rows}`}
          onClick={() =>
            send({
              type: "action-pressed",
              runId: run.id,
              action: { kind: "retry", rows, confirmedRows: null },
            })
          }
        >
          {retry?.status === "sent" ? text.retry.sent : text.retry.button[rows](count)}
        </button>
      </div>
    </section>
  );
}
