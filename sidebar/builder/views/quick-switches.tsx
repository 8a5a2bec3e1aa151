import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { has, QUICKS } from "../model/quick.ts";
import { useBuilderWords } from "../use-builder-words.ts";

/** Two workflows of one account that have one name will hardly share these five figures and letters. */
function newMark(): string {
  return crypto.randomUUID().slice(0, 5);
}

/** What the vendor advises to do before paying for anything, each one press. */
export function QuickSwitches({ pipeline, send }: { pipeline: Pipeline; send: Send }) {
  const { texts } = useBuilderWords();
  return (
    <fieldset class="checks">
      <legend>{texts.quick.title}</legend>
      {QUICKS.map((quick) => (
        <label class="check" key={quick}>
          <input
            type="checkbox"
            checked={has(pipeline, quick)}
            onChange={() =>
              send({ type: "builder", event: { type: "quick-toggled", quick, mark: newMark() } })
            }
          />
          {texts.quick[quick]}
        </label>
      ))}
    </fieldset>
  );
}
