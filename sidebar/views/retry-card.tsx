import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { SendQuestion } from "./send-question.tsx";

interface Props extends ViewProps {
  run: RunView;
  rows: "failed" | "empty";
}

/** Sends some rows of a run once more, and says beforehand how many that are. */
export function RetryCard({ run, rows, state, send }: Props) {
  const words = useWords();
  const { text, say, money } = words;
  const count = rows === "failed" ? run.rowsFailed : run.rowsEmpty;
  const { action } = state;
  const retry =
    action?.runId === run.id && action.action.kind === "retry" && action.action.rows === rows
      ? { ...action, ...action.action }
      : null;
  const price = state.settings.known?.pricePerRow;
  if (retry?.status === "asked" || (retry?.status === "sent" && retry.confirmedRows !== null)) {
    return (
      <SendQuestion
        rows={retry.confirmedRows ?? count}
        of="action"
        sent={retry.status === "sent"}
        state={state}
        send={send}
      >
        {retry.problem && <p>{words.problem(retry.problem).message}</p>}
      </SendQuestion>
    );
  }
  const sending = state.start.status === "starting";
  return (
    <section class="card stack">
      <div>
        <h2 class="strong">{text.retry.title[rows]}</h2>
        <div class="soft" id={`retry-${rows}`}>
          {say(text.retry.sends, { rows: count })}
          {rows === "empty" && ` ${text.retry.emptyAgain}`}
          {count < run.counts.toSend && ` ${text.retry.othersFree}`}
          {price !== undefined && ` ${say(text.retry.price, { total: money(count * price) })}`}
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
          {retry?.status === "sent" ? text.retry.sent : say(text.retry.button[rows], { rows: count })}
        </button>
      </div>
    </section>
  );
}
