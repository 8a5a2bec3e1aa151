import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { RunActionState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Problem } from "./problem.tsx";
import { Question } from "./question.tsx";

interface Props {
  run: RunView;
  /** Name of the tab the run wrote. */
  tab: string;
  action: RunActionState | null;
  send: Send;
}

/** Takes back what a run wrote, after one question, or two when somebody has worked in the tab. */
export function UndoSection({ run, tab, action, send }: Props) {
  const { text, say } = useWords();
  const own = run.output.kind === "own-rows";
  const undo = action?.runId === run.id && action.action.kind === "undo" ? action.action : null;
  if (undo === null || action === null || action.status === "refused") {
    return (
      <section>
        {undo && action?.problem && <Problem problem={action.problem} />}
        <button
          type="button"
          class="link"
          onClick={() =>
            send({ type: "action-pressed", runId: run.id, action: { kind: "undo", edited: false } })
          }
        >
          {own ? text.undo.ownRows.button : text.undo.button}
        </button>
      </section>
    );
  }
  return (
    <Question
      title={undo.edited ? text.undo.askEdited : say(own ? text.undo.ownRows.ask : text.undo.ask, { tab })}
      yes={undo.edited ? text.undo.yesEdited : text.undo.yes}
      no={text.undo.no}
      danger
      sending={action.status === "sent" ? text.undo.sent : undefined}
      onYes={() => send({ type: "action-confirmed" })}
      onNo={() => send({ type: "action-declined" })}
    >
      <p>{undo.edited ? text.undo.explainEdited : own ? text.undo.ownRows.explain : text.undo.explain}</p>
    </Question>
  );
}
