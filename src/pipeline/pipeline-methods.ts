import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { Params, Value } from "../protocol.ts";

type PipelineMethod = Extract<keyof import("../protocol.ts").Methods, `pipeline.${string}`>;

/** What the builder of workflows may ask. */
export const PIPELINE_METHODS: {
  [M in PipelineMethod]: (ports: Ports, params: Params<M>) => Value<M>;
} = {
  "pipeline.blocks": () => notYet(),
  "pipeline.preview": () => notYet(),
  "pipeline.create": () => notYet(),
  "pipeline.update": () => notYet(),
  "pipeline.read": () => notYet(),
  "pipeline.draft": () => ({ draft: null }),
  "pipeline.keepDraft": () => ({}),
};

function notYet(): never {
  throw new Problem("internal");
}
