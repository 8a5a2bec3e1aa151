import { text } from "../messages.ts";
import type { ViewProps } from "./app.tsx";
import { WhereToFind } from "./connect-view.tsx";
import { KeyForm } from "./key-form.tsx";
import { Problem } from "./problem.tsx";

/** Which key is in use, and how to change or forget it. */
export function ConnectionView({ state, send }: ViewProps) {
  const { connection } = state;
  return (
    <main>
      <section>
        <h1 tabIndex={-1}>{text.connection.title}</h1>
        <p>
          <span class="mark ok" aria-hidden="true">
            ✓
          </span>
          {text.connection.connected(connection.known?.keyHint ?? "")}
        </p>
      </section>
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
    </main>
  );
}

function ForgetQuestion({ state, send }: ViewProps) {
  const forgetting = state.connection.busy === "forgetting";
  return (
    <section class="card stack" role="alert">
      <p>{text.connection.forgetAsk}</p>
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={forgetting ? "true" : undefined}
          onClick={() => send({ type: "forget-confirmed" })}
        >
          {forgetting ? text.connection.forgetting : text.connection.forgetYes}
        </button>
        <button type="button" onClick={() => send({ type: "forget-declined" })}>
          {text.connection.forgetNo}
        </button>
      </div>
    </section>
  );
}
