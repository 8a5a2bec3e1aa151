import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "../views/app.tsx";
import { Problem } from "../views/problem.tsx";
import { Question } from "../views/question.tsx";
import { BackToSettings } from "./back-to-settings.tsx";

/** Says what goes and what stays before the file is rid of the add-on, and that it is. */
export function ClearView({ state, send }: ViewProps) {
  const { text } = useWords();
  const { clearing, cleared, problem } = state.file;
  if (cleared)
    return (
      <main>
        <h1 tabIndex={-1}>{text.clear.done}</h1>
        <p>{text.clear.doneNote}</p>
        <BackToSettings send={send} />
      </main>
    );
  return (
    <main>
      <h1 tabIndex={-1}>{text.clear.title}</h1>
      <Points title={text.clear.deleted} points={text.clear.deletes} />
      <Points title={text.clear.kept} points={text.clear.keeps} />
      {problem && <Problem problem={problem} />}
      <Question
        title={text.clear.ask}
        yes={text.clear.yes}
        no={text.clear.no}
        danger
        sending={clearing ? text.clear.sent : undefined}
        onYes={() => send({ type: "clear-confirmed" })}
        onNo={() => send({ type: "went-to", route: { view: "settings" } })}
      >
        <p>{text.clear.explain}</p>
      </Question>
    </main>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section class="card">
      <h2 class="strong">{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
