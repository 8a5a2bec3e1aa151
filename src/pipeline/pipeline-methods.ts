import type { Ports } from "../ports.ts";
import type { MethodName, Params, Value } from "../protocol.ts";
import { clientOf } from "../sixtyfour/client-of.ts";
import { copyWorkflow } from "./copy-workflow.ts";
import { createDraftStore } from "./draft-store.ts";
import { listKinds } from "./list-kinds.ts";
import { previewPipeline } from "./preview.ts";
import { readPipeline } from "./read-pipeline.ts";
import { createPipeline, updatePipeline } from "./save-pipeline.ts";

type PipelineMethod = Extract<MethodName, `pipeline.${string}`>;
type PipelineMethods = { [M in PipelineMethod]: (ports: Ports, params: Params<M>) => Value<M> };

/** What the builder of workflows may ask. */
export const PIPELINE_METHODS: PipelineMethods = {
  "pipeline.blocks": (ports) => listKinds(clientOf(ports)),
  "pipeline.preview": (ports, params) => previewPipeline(ports, params),
  "pipeline.create": (ports, params) => createPipeline(ports, clientOf(ports), params),
  "pipeline.update": (ports, params) => updatePipeline(ports, clientOf(ports), params),
  "pipeline.read": (ports, params) => readPipeline(ports, clientOf(ports), params),
  "pipeline.copy": (ports, params) => copyWorkflow(ports, clientOf(ports), params),
  "pipeline.draft": (ports) => ({ draft: createDraftStore(ports).read() }),
  "pipeline.keepDraft": (ports, { draft, slot }) => {
    const drafts = createDraftStore(ports);
    if (draft === null) drafts.forget(slot);
    else drafts.keep(draft);
    return {};
  },
};
