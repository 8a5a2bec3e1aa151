import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { RunActionState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Problem } from "./problem.tsx";
import { Question } from "./question.tsx";

interface Props {
  run: RunView;
  action: RunActionState | null;
  send: Send;
}

/** The way out of a run under way. */
export function StopFooter({ run, action, send }: Props) {
  const { text } = useWords();
  const stop = action?.runId === run.id && action.action.kind === "stop" ? action : null;
  if (stop === null || stop.status === "refused") {
    return (
      <footer>
        {stop?.problem && <Problem problem={stop.problem} />}
        <button
          type="button"
          class="danger"
          onClick={() => send({ type: "action-pressed", runId: run.id, action: { kind: "stop" } })}
        >
          {text.stop.button}
        </button>
      </footer>
    );
  }
  return (
    <footer>
      <Question
        title={text.stop.ask}
        yes={text.stop.yes}
        no={text.stop.no}
        danger
        sending={stop.status === "sent" ? text.stop.sent : undefined}
        onYes={() => send({ type: "action-confirmed" })}
        onNo={() => send({ type: "action-declined" })}
      >
        <p>{text.stop.explain}</p>
      </Question>
    </footer>
  );
}
