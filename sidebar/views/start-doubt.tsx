import { useWords } from "../language/use-words.ts";
import type { StartState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Problem } from "./problem.tsx";

interface Props {
  start: Extract<StartState, { status: "doubt" }>;
  send: Send;
}

/** Stands where the buttons were while it is not known whether a press started a run. */
export function StartDoubt({ start, send }: Props) {
  const { text } = useWords();
  const looking = start.look === "looking";
  const retry = start.sending.kind === "retry";
  const finding = {
    looking: text.start.doubtLooking,
    absent: retry ? text.start.doubtNotFoundRetry : text.start.doubtNotFound,
    failed: text.start.doubtLookFailed,
  }[start.look];
  return (
    <footer>
      <Problem lead={text.start.doubtTitle} problem={start.problem} />
      <p role="status">{finding}</p>
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={looking ? "true" : undefined}
          onClick={() => send({ type: "doubt-looked" })}
        >
          {text.start.doubtLook}
        </button>
        {start.look === "absent" && (
          <button type="button" onClick={() => send({ type: "doubt-cleared" })}>
            {retry ? text.start.doubtAnewRetry : text.start.doubtAnew}
          </button>
        )}
      </div>
    </footer>
  );
}
