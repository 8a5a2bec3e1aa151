import type { Send } from "../../runtime.ts";
import { Notices, Problem } from "../../views/problem.tsx";
import { StepList } from "../../views/step-list.tsx";
import type { Picture } from "../edited.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { BuilderHead } from "./builder-head.tsx";

/** A workflow that cannot be changed here: what it consists of, and why it stays as it is. */
export function PictureView({ edited, send }: { edited: Picture; send: Send }) {
  const { texts, say } = useBuilderWords();
  const { copying, problem } = edited;
  return (
    <>
      <main>
        <BuilderHead
          title={say(texts.picture.title, { name: edited.name })}
          onBack={() => send({ type: "went-to", route: { view: "enrich" } })}
        >
          <p>{texts.picture.readOnly}</p>
        </BuilderHead>
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
