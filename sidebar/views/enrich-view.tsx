import type { ViewProps } from "./app.tsx";
import { CurrentRuns } from "./current-runs.tsx";
import { MappingSection } from "./mapping-section.tsx";
import { OutputSection } from "./output-section.tsx";
import { PlanSection } from "./plan-section.tsx";
import { RowsSection } from "./rows-section.tsx";
import { SkipSection } from "./skip-section.tsx";
import { StartFooter } from "./start-footer.tsx";
import { WorkflowSection } from "./workflow-section.tsx";

/** Home: from rows to a start, top to bottom in the order in which people decide. */
export function EnrichView({ state, send }: ViewProps) {
  const runnable = state.workflow.description?.runnable === true;
  const mappable = runnable && state.rows.selection !== null;
  return (
    <>
      <main>
        <CurrentRuns state={state} send={send} />
        <RowsSection state={state} send={send} />
        <WorkflowSection state={state} send={send} />
        {mappable && <MappingSection state={state} send={send} />}
        {mappable && <PlanSection state={state} send={send} />}
        {mappable && <SkipSection state={state} send={send} />}
        {mappable && <OutputSection state={state} send={send} />}
      </main>
      <StartFooter state={state} send={send} />
    </>
  );
}
