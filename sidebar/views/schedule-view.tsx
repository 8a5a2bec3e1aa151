import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";

/** A tab's standing order in its form, as soon as the proposal and the part of the page with the form are there. */
export function ScheduleView({ state, send }: ViewProps) {
  const { page, text } = useWords();
  const { edited, part } = state;
  if (edited !== null && part.loaded)
    return <part.loaded.ScheduleForm edited={edited} state={state} send={send} />;
  const { problem } = state.schedules;
  return (
    <main>
      <h1 tabIndex={-1}>{text.schedule.formTitle}</h1>
      {problem && <Problem problem={problem} onRetry={() => send({ type: "schedule-proposed" })} />}
      {part.problem && <Problem problem={part.problem} onRetry={() => send({ type: "part-wanted" })} />}
      {!problem && !part.problem && <p class="soft">{page.loading}</p>}
    </main>
  );
}
