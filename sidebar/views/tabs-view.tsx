import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { ScheduleCard } from "./schedule-card.tsx";

/** The tabs of the file that refresh themselves, whoever they belong to. */
export function TabsView({ state, send }: ViewProps) {
  const { page, text } = useWords();
  const { list, damaged, problem } = state.schedules;
  return (
    <>
      <main>
        <h1 tabIndex={-1}>{text.schedule.title}</h1>
        {problem && <Problem problem={problem} onRetry={() => send({ type: "schedules-wanted" })} />}
        {list === null && problem === null && <p class="soft">{page.loading}</p>}
        {list?.length === 0 && <p class="soft">{text.schedule.none}</p>}
        {list !== null && list.length > 0 && (
          <ul class="cards">
            {list.map((schedule) => (
              <li key={schedule.id}>
                <ScheduleCard schedule={schedule} state={state} send={send} />
              </li>
            ))}
          </ul>
        )}
        {damaged.map((id) => (
          <div key={id} class="note warning guidance">
            {text.schedule.damaged}
            <button type="button" onClick={() => send({ type: "schedule-pressed", id, act: "remove" })}>
              {text.schedule.remove}
            </button>
          </div>
        ))}
      </main>
      <footer>
        <button type="button" class="main" onClick={() => send({ type: "schedule-proposed" })}>
          {text.schedule.propose}
        </button>
        <div class="soft">{text.schedule.proposeHelp}</div>
      </footer>
    </>
  );
}
