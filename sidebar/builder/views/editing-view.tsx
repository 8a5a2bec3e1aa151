import { faultsOf } from "../../../src/pipeline/check-pipeline.ts";
import type { ViewProps } from "../../views/app.tsx";
import { Notices, Problem } from "../../views/problem.tsx";
import type { Editing } from "../edited.ts";
import { shownFaults } from "../model/shown-faults.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { AddStep } from "./add-step.tsx";
import { BlockCard } from "./block-card.tsx";
import { BuilderHead } from "./builder-head.tsx";
import { EditingFooter } from "./editing-footer.tsx";
import { FaultLines } from "./fault-lines.tsx";
import { marks } from "./marks.ts";
import { QuickSwitches } from "./quick-switches.tsx";
import { SourceCard } from "./source-card.tsx";

/** The pipeline as cards, top to bottom in the order in which rows pass; each says what it does to the selected rows. */
export function EditingView({ edited, state, send }: ViewProps & { edited: Editing }) {
  const { texts } = useBuilderWords();
  const { pipeline, kinds, adding, preview, notices, kindsProblem } = edited;
  const faults = shownFaults(faultsOf(pipeline, kinds), edited);
  const ofWhole = faults.filter(({ blockId }) => blockId === null);
  const ofName = ofWhole.find(({ key, code }) => key === "name" || code.startsWith("name"));
  const last = pipeline.blocks.length;
  // Sixtyfour allows it, but nobody could tell the two apart.
  const isTaken = state.workflow.list?.some(
    ({ id, name }) => name === pipeline.name.trim() && id !== pipeline.workflowId,
  );
  const adder = (at: number) => <AddStep at={at} edited={edited} send={send} />;
  return (
    <>
      <main>
        <BuilderHead
          title={pipeline.name || texts.untitled}
          onBack={() => send({ type: "builder", event: { type: "left" } })}
        />
        {edited.saved && (
          <section class="note guidance">
            <strong>{texts.unsaved}</strong>
            <button
              type="button"
              class="link"
              onClick={() => send({ type: "builder", event: { type: "draft-dropped" } })}
            >
              {texts.unsavedDrop}
            </button>
          </section>
        )}
        {kindsProblem && (
          <Problem
            lead={texts.kindsUnknown}
            problem={kindsProblem}
            onRetry={() => send({ type: "builder", event: { type: "kinds-wanted" } })}
          />
        )}
        <Notices notices={notices} />
        <div>
          <label for="pipeline-name">{texts.name}</label>
          <input
            id="pipeline-name"
            type="text"
            autoComplete="off"
            value={pipeline.name}
            {...marks(ofName, isTaken ? "name-taken" : undefined)}
            onInput={({ currentTarget }) =>
              send({ type: "builder", event: { type: "typed", change: { name: currentTarget.value } } })
            }
          />
          {isTaken && (
            <div class="soft" id="name-taken">
              {texts.nameTaken}
            </div>
          )}
        </div>
        <FaultLines faults={ofWhole} edited={edited} send={send} />
        <QuickSwitches pipeline={pipeline} send={send} />
        <section aria-labelledby="steps-title">
          <h2 id="steps-title">{texts.steps}</h2>
          <ol class="pipeline">
            <li>
              <SourceCard edited={edited} state={state} send={send} faults={faults} />
            </li>
            {pipeline.blocks.map((block, index) => (
              <li key={block.id}>
                {adding === index && adder(index)}
                <BlockCard block={block} index={index} edited={edited} send={send} faults={faults} />
              </li>
            ))}
          </ol>
          {adding === last ? (
            adder(last)
          ) : (
            <button
              type="button"
              class="add"
              onClick={() => send({ type: "builder", event: { type: "adding", at: last } })}
            >
              + {texts.add}
            </button>
          )}
        </section>
        {preview.problem && (
          <Problem
            problem={preview.problem}
            onRetry={() => send({ type: "builder", event: { type: "preview-due" } })}
          />
        )}
        {preview.known && <Notices notices={preview.known.warnings} />}
      </main>
      <EditingFooter edited={edited} faults={faults} send={send} />
    </>
  );
}
