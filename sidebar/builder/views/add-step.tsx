import type { BlockKind } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { stepTitle } from "../../step-title.ts";
import type { Editing } from "../edited.ts";
import { blockAbout } from "../model/block-about.ts";
import { useBuilderWords } from "../use-builder-words.ts";

const GROUPS: readonly BlockKind["group"][] = ["transform", "enrichment", "output", "other"];

/** The steps there are, by what they are for; the ones nobody made a form for come last. */
export function AddStep({ at, edited, send }: { at: number; edited: Editing; send: Send }) {
  const words = useBuilderWords();
  const { texts } = words;
  // Where Sixtyfour tells what it has, nothing else can be used.
  const isTold = edited.kinds.some(({ listed }) => listed);
  const offered = edited.kinds.filter(({ listed }) => listed || !isTold);
  return (
    <section class="note question adder" tabIndex={-1} aria-labelledby="add-title">
      <div class="row">
        <h2 class="strong" id="add-title">
          {texts.addTitle}
        </h2>
        <button
          type="button"
          class="link"
          onClick={() => send({ type: "builder", event: { type: "adding", at: null } })}
        >
          {texts.addClose}
        </button>
      </div>
      {GROUPS.map((group) => {
        const kinds = offered.filter((kind) => kind.group === group);
        if (kinds.length === 0) return null;
        return (
          <div key={group}>
            <h3>{texts.groups[group]}</h3>
            <div class="options">
              {kinds.map(({ name, costs }) => (
                <button
                  type="button"
                  class="option"
                  key={name}
                  onClick={() => send({ type: "builder", event: { type: "block-added", name, at } })}
                >
                  <strong>{stepTitle(name, words)}</strong>
                  {costs && <span class="paid">{texts.paid}</span>}
                  <div class="soft">{blockAbout(texts, name)}</div>
                </button>
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}
