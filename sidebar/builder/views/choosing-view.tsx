import type { Send } from "../../runtime.ts";
import { stepTitle } from "../../step-title.ts";
import type { Choosing } from "../edited.ts";
import { RECIPE_NAMES, RECIPES } from "../model/recipes.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { BuilderHead } from "./builder-head.tsx";

/** Where to start: proven recipes, an empty workflow, or what was built before and never created. */
export function ChoosingView({ edited, send }: { edited: Choosing; send: Send }) {
  const words = useBuilderWords();
  const { texts, say } = words;
  const { kept } = edited;
  return (
    <main>
      <BuilderHead title={texts.title} onBack={() => send({ type: "went-to", route: { view: "enrich" } })}>
        <p class="soft">{texts.lead}</p>
      </BuilderHead>
      {kept && (
        <section class="note guidance">
          <strong>{say(texts.kept, { name: kept.name || texts.untitled })}</strong>
          <div class="buttons">
            <button
              type="button"
              class="main"
              onClick={() => send({ type: "builder", event: { type: "draft-taken" } })}
            >
              {texts.keptGoOn}
            </button>
            <button type="button" onClick={() => send({ type: "builder", event: { type: "draft-dropped" } })}>
              {texts.keptDrop}
            </button>
          </div>
        </section>
      )}
      <ul class="cards">
        {RECIPE_NAMES.map((recipe) => (
          <li key={recipe}>
            <button
              type="button"
              class="card recipe"
              onClick={() => send({ type: "builder", event: { type: "recipe-picked", recipe } })}
            >
              <strong>{texts.recipes[recipe].title}</strong>
              <span>{texts.recipes[recipe].about}</span>
              <span class="soft chain">
                {RECIPES[recipe].blocks.map(({ name }) => stepTitle(name, words)).join(" › ")}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="card recipe"
            onClick={() => send({ type: "builder", event: { type: "recipe-picked", recipe: null } })}
          >
            <strong>{texts.scratch}</strong>
            <span>{texts.scratchHelp}</span>
          </button>
        </li>
      </ul>
    </main>
  );
}
