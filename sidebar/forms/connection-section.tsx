import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import type { ViewProps } from "../views/app.tsx";
import { WhereToFind } from "../views/connect-view.tsx";
import { KeyForm } from "../views/key-form.tsx";
import { Problem } from "../views/problem.tsx";
import { Question } from "../views/question.tsx";

/** Which key is in use, and how to change or forget it. */
export function ConnectionSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { connection } = state;
  return (
    <section class="card stack" aria-labelledby="connection">
      <div>
        <h2 class="strong" id="connection">
          {text.connection.title}
        </h2>
        <p>
          <span class="mark ok" aria-hidden="true">
            ✓
          </span>
          {connected(connection.known?.keyHint ?? "", words)}
        </p>
      </div>
      <div class="buttons">
        <button
          type="button"
          aria-expanded={connection.changing}
          onClick={() => send({ type: "key-change-toggled" })}
        >
          {text.connection.change}
        </button>
        <button
          type="button"
          aria-expanded={connection.forgetAsked}
          onClick={() => send({ type: "forget-asked" })}
        >
          {text.connection.forget}
        </button>
      </div>
      {connection.forgetAsked && <ForgetQuestion state={state} send={send} />}
      {connection.changing && (
        <>
          <KeyForm connection={connection} send={send} />
          <WhereToFind />
        </>
      )}
      {!connection.changing && connection.problem && <Problem problem={connection.problem} />}
    </section>
  );
}

function ForgetQuestion({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const forgetting = state.connection.busy === "forgetting";
  return (
    <Question
      title={text.connection.forgetTitle}
      yes={text.connection.forgetYes}
      no={text.connection.forgetNo}
      danger
      sending={forgetting ? text.connection.forgetting : undefined}
      onYes={() => send({ type: "forget-confirmed" })}
      onNo={() => send({ type: "forget-declined" })}
    >
      <p>{text.connection.forgetAsk}</p>
    </Question>
  );
}

/** Of a short key nothing is shown. */
function connected(keyHint: string, { text, say }: Words): string {
  return keyHint === ""
    ? text.connection.connectedUnnamed
    : say(text.connection.connected, { hint: keyHint });
}
