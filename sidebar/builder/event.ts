import type { Advice, Pipeline, PipelineInput, PipelineRowType, Specs } from "../../src/pipeline/pipeline.ts";
import type { RecipeName } from "./model/recipes.ts";

/** What the builder is opened on. */
export type BuilderOpening = { kind: "new" } | { kind: "change" | "copy"; workflowId: string };

/** Everything a person can do in the builder. */
export type BuilderEvent =
  | { type: "entered"; on: BuilderOpening }
  | { type: "recipe-picked"; recipe: RecipeName | null }
  /** Away from what is being edited. */
  | { type: "left" }
  | { type: "draft-taken" }
  | { type: "draft-dropped" }
  | { type: "typed"; change: Partial<Pick<Pipeline, "name" | "description" | "rowType">> }
  | { type: "input-toggled"; column: number }
  | { type: "input-removed"; at: number }
  | { type: "input-typed"; at: number; change: Partial<Pick<PipelineInput, "name" | "required">> }
  | { type: "card-toggled"; id: string }
  | { type: "adding"; at: number | null }
  | { type: "block-added"; name: string; at: number }
  | { type: "block-moved"; id: string; to: number }
  | { type: "block-removed"; id: string }
  /** A member that is undefined is taken out. */
  | { type: "specs-typed"; id: string; change: Readonly<Record<string, Specs[string] | undefined>> }
  | { type: "advice-taken"; advice: Advice }
  | { type: "mend-taken"; id: string; name: string }
  /** The rows are of the type that the block with this id works on. */
  | { type: "rows-meant"; id: string; rowType: PipelineRowType }
  /** `mark`: told apart by it from notebooks of other workflows of the same name, since a notebook is found by its name. */
  | { type: "quick-toggled"; quick: "filter" | "deduplicate" | "notebook"; mark: string }
  | { type: "kinds-wanted" }
  | { type: "preview-due" }
  | { type: "draft-due" }
  /** `newId`: a UUID by which a workflow that is created twice, since an answer was lost, is one. */
  | { type: "submitted"; newId: string }
  | { type: "overwrite-confirmed" }
  | { type: "overwrite-declined" }
  | { type: "copy-wanted" }
  /** Of a workflow that is only shown. */
  | { type: "picture-copied"; newId: string };
