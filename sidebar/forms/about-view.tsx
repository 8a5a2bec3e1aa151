import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "../views/app.tsx";
import { Problem } from "../views/problem.tsx";
import { BackToSettings } from "./back-to-settings.tsx";

/** Which version this is, and whose code is in it under which licence. */
export function AboutView({ state, send }: ViewProps) {
  const { page, text, say } = useWords();
  const { about, problem } = state.file;
  return (
    <main>
      <h1 tabIndex={-1}>{text.about.title}</h1>
      {problem && (
        <Problem problem={problem} onRetry={() => send({ type: "went-to", route: { view: "about" } })} />
      )}
      {!about && !problem && <p class="soft">{page.loading}</p>}
      {about && (
        <>
          <p>{say(text.about.version, { version: about.version })}</p>
          <section class="stack" aria-labelledby="licences">
            <h2 class="strong" id="licences">
              {text.about.licences}
            </h2>
            <pre class="licences" lang="en" dir="ltr">
              {about.notice}
            </pre>
          </section>
        </>
      )}
      <BackToSettings send={send} />
    </main>
  );
}
