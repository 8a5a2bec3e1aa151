import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "../views/app.tsx";
import { Problem } from "../views/problem.tsx";
import { SendQuestion } from "../views/send-question.tsx";

/** The tab of the form at once: by its schedule, or without one, and then the rows are counted and asked about first. */
export function RefreshOnce({ state, send }: ViewProps) {
  const { text, problem } = useWords();
  const { action, edited } = state;
  const once = action?.action.kind === "refresh" ? { ...action, ...action.action } : null;
  const sent = once?.status === "sent";
  const because = once?.problem;
  const rows = once?.confirmedRows;
  if (rows && once.status !== "refused") {
    return (
      <SendQuestion rows={rows} of="action" sent={sent} state={state} send={send}>
        {because && <p>{problem(because).message}</p>}
      </SendQuestion>
    );
  }
  return (
    <section>
      {because?.code === "nothing-to-send" ? (
        <div class="note" role="alert" tabIndex={-1}>
          {text.schedule.nothingToSend}
        </div>
      ) : (
        because && <Problem problem={because} />
      )}
      <button
        type="button"
        class="main wide"
        aria-disabled={sent ? "true" : undefined}
        onClick={() =>
          send({ type: "action-pressed", runId: "", action: { kind: "refresh", confirmedRows: null } })
        }
      >
        {sent ? text.schedule.refreshStarting : text.schedule.refresh}
      </button>
      <div class="soft center">{edited?.draft.id ? text.schedule.onceScheduled : text.schedule.onceHelp}</div>
    </section>
  );
}
