import type { Send } from "../../runtime.ts";
import { Notices, Problem } from "../../views/problem.tsx";
import { StepList } from "../../views/step-list.tsx";
import type { Picture } from "../edited.ts";
import { useBuilderWords } from "../use-builder-words.ts";

/** A workflow that cannot be changed here: what it consists of, and why it stays as it is. */
export function PictureView({ edited, send }: { edited: Picture; send: Send }) {
  const { texts, say } = useBuilderWords();
  const { copying, problem } = edited;
  return (
    <>
      <main>
        <section>
          <button
            type="button"
            class="link back"
            onClick={() => send({ type: "went-to", route: { view: "enrich" } })}
          >
            {texts.back}
          </button>
          <h1 tabIndex={-1}>{say(texts.picture.title, { name: edited.name })}</h1>
          <p>{texts.picture.readOnly}</p>
        </section>
        <Notices notices={[edited.reason]} />
        <StepList steps={edited.steps} />
      </main>
      <footer>
        {problem && <Problem problem={problem} />}
        <div class="buttons">
          <button
            type="button"
            class="main"
            aria-disabled={copying ? "true" : undefined}
            onClick={() =>
              send({ type: "builder", event: { type: "picture-copied", newId: crypto.randomUUID() } })
            }
          >
            {copying ? texts.copying : texts.copy}
          </button>
        </div>
        <div class="soft">{texts.free}</div>
      </footer>
    </>
  );
}
