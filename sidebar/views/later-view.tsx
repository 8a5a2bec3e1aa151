import { useWords } from "../language/use-words.ts";
import type { Part } from "../part.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";

interface Props extends ViewProps {
  form: Exclude<keyof Part, "updateBuilder" | "ScheduleForm">;
}

/** A view of the page's later part, as soon as that has come; the builder also waits for its words. */
export function LaterView({ state, send, form }: Props) {
  const { page } = useWords();
  const { loaded, problem } = state.part;
  const Form = loaded?.[form];
  if (Form && (form !== "Builder" || state.language.builder !== undefined))
    return <Form state={state} send={send} />;
  return (
    <main>
      <h1 tabIndex={-1} class="soft">
        {page.loading}
      </h1>
      {problem && <Problem problem={problem} onRetry={() => send({ type: "part-wanted" })} />}
    </main>
  );
}
