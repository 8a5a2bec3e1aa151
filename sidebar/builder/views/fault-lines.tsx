import { isPaid } from "../../../src/pipeline/block-facts.ts";
import type { PipelineFault, PipelineRowType } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import { stepTitle } from "../../step-title.ts";
import type { Editing } from "../edited.ts";
import { type BuilderWords, useBuilderWords } from "../use-builder-words.ts";
import { fieldLabel } from "./field-label.ts";
import { faultLineId } from "./marks.ts";

interface Props {
  faults: readonly PipelineFault[];
  edited: Editing;
  send: Send;
}

/** What is wrong, in sentences; where another step would mend it, with the way to put that in. */
export function FaultLines({ faults, edited, send }: Props) {
  const words = useBuilderWords();
  const { texts, say } = words;
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.map((fault, index) => {
        const { blockId, facts } = fault;
        const { mend, rows } = facts;
        return (
          <li key={index} class="bad" id={faultLineId(fault)}>
            {say(texts.faults[fault.code] as string, readableFacts(fault, edited, texts))}
            {isRowType(rows) && blockId !== null && (
              <button
                type="button"
                class="link"
                onClick={() =>
                  send({ type: "builder", event: { type: "rows-meant", id: blockId, rowType: rows } })
                }
              >
                {texts.rowsMeant[rows]}
              </button>
            )}
            {typeof mend === "string" && blockId !== null && (
              <button
                type="button"
                class="link"
                onClick={() =>
                  send({ type: "builder", event: { type: "mend-taken", id: blockId, name: mend } })
                }
              >
                {say(texts.mend, { title: stepTitle(mend, words) })}
                {isPaid(mend) && <span class="paid">{texts.paid}</span>}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function readableFacts(
  { blockId, key, facts }: PipelineFault,
  { pipeline, kinds }: Editing,
  texts: BuilderWords,
) {
  const name = pipeline.blocks.find(({ id }) => id === blockId)?.name;
  const field = kinds.find((kind) => kind.name === name)?.form.find((one) => one.key === key);
  return {
    ...facts,
    member: field === undefined ? (key ?? "") : fieldLabel(field, texts),
    needs: rowType(facts.needs, texts),
    has: rowType(facts.has, texts),
  };
}

function rowType(fact: unknown, { rowTypes }: BuilderWords): string {
  return isRowType(fact) ? rowTypes[fact] : "";
}

function isRowType(fact: unknown): fact is PipelineRowType {
  return fact === "LEAD" || fact === "COMPANY";
}
