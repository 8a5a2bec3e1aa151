import type {
  BlockKind,
  Pipeline,
  PipelineFault,
  PipelinePreview,
  PipelineStep,
} from "../../src/pipeline/pipeline.ts";
import type { ExpectedField, Notice, ProblemView } from "../../src/protocol.ts";

/** The workflow builder as far as it has got. */
export type Edited = Choosing | Reading | Picture | Editing;

/** Where a new workflow starts. */
export interface Choosing {
  stage: "choosing";
  /** What was built before and never created. */
  kept: Pipeline | null;
}

/** A workflow there is, on its way here. */
export interface Reading {
  stage: "reading";
  workflowId: string;
  copy: boolean;
  problem: ProblemView | null;
}

/** A workflow that cannot be changed here. */
export interface Picture {
  stage: "picture";
  workflowId: string;
  name: string;
  steps: readonly PipelineStep[];
  reason: Notice;
  /** The id of a copy that is being made; it stays for further tries. */
  copyId: string | null;
  copying: boolean;
  problem: ProblemView | null;
}

export interface Editing {
  stage: "editing";
  pipeline: Pipeline;
  /** The workflow as it is saved, where what is edited was changed before and is taken up again. */
  saved: Pipeline | null;
  /** The pipeline as it was opened or last kept as a draft. */
  keptAs: Pipeline;
  /** What the recipe wants of the rows, where none were selected when it was picked; empty once that is matched or set. */
  wants: readonly ExpectedField[];
  /** Those known by themselves until Sixtyfour has told its own. */
  kinds: readonly BlockKind[];
  notices: readonly Notice[];
  /** Why Sixtyfour's own are not known. */
  kindsProblem: ProblemView | null;
  /** The card that is unfolded: a block's id, or "source". */
  open: string | null;
  /** The block that the focus goes to, or stays with when it is moved. */
  held: string | null;
  /** Before which block one is about to be added. */
  adding: number | null;
  preview: PreviewState;
  /** A wrong pipeline was submitted: from then on all that is wrong is said, also where nobody has looked yet. */
  checked: boolean;
  saving: boolean;
  problem: ProblemView | null;
  /** Of the server, about blocks. */
  refused: readonly PipelineFault[];
  /** Somebody changed the workflow meanwhile. */
  asked: boolean;
}

export interface PreviewState {
  known: PipelinePreview | null;
  /** What the answer is about. */
  of: Pipeline | null;
  /** The question under way, by identity. */
  asked: object | null;
  problem: ProblemView | null;
}
