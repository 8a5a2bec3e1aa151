/**
 * A workflow while it is built, as the page and the server side both hold it. It may be wrong in any way a form can be
 * wrong: `check-pipeline.ts` tells what keeps it from being created.
 */
import type { MessageFacts, Notice, RememberedColumn } from "../protocol.ts";

export type Json = null | boolean | number | string | readonly Json[] | Specs;

/** Settings of a block; members that nobody here knows are kept as they are. */
export interface Specs {
  readonly [name: string]: Json;
}

/** What a row stands for; blocks for people refuse companies, and the other way round. */
export type PipelineRowType = "LEAD" | "COMPANY";

/** One block while it is edited. */
export interface PipelineBlock {
  /** Stable while it is edited; the API's `block_id` where it has one. */
  id: string;
  /** The API's `block_name`. */
  name: string;
  /**
   * As the API has them, but for what is not finished: `return_fields` may be a list of `ReturnField`, and a member that
   * holds JSON which does not parse is `{ $json: the text }` (`unfinished-json.ts`).
   */
  specs: Specs;
  /** The API's `block_type`, whose words differ between its own pages, so it is only kept. */
  type?: string;
  /** Other members of the block as it was read. */
  more?: Specs;
}

/** A column of the sheet that goes in, by header since columns move; `column` is 0 where it was never mapped. */
export interface PipelineInput extends RememberedColumn {
  /** Field of the record, and column of the workflow. */
  name: string;
  required: boolean;
}

/** A field that an enrichment block is asked for, while it is edited: a list may hold a name twice, the API's object not. */
export interface ReturnField {
  name: string;
  /** What to look for, in plain words; may be empty. */
  description: string;
  /** One of `FIELD_TYPES`, empty for none; others are kept as they were read. */
  type: string;
  /** The field as it was read, so that what nobody changed is saved back as it was. */
  was?: Json;
}

/** The webhook block as it was read, so that what nobody here knows is kept. */
export interface PipelineSource {
  id: string;
  specs: Specs;
  type?: string;
  more?: Specs;
}

export interface Pipeline {
  /** Absent: not created yet. */
  workflowId?: string;
  /**
   * The UUID it will be created under, made once when it was begun: creating twice under one id makes one workflow. A
   * page that does not make one gets it made at the first try, and kept with the draft.
   */
  newId?: string;
  /** The workflow that this new one began as a copy of. */
  copyOf?: string;
  /** `updated_at` when it was read; what somebody changed since is not written over unasked. */
  updatedAt?: string;
  /** What was read, in short, for the server side to compare: where only `updated_at` is new, nobody changed anything. */
  readAs?: string;
  name: string;
  description: string;
  /** The webhook's `dataframe_type`. */
  rowType: PipelineRowType;
  inputs: PipelineInput[];
  /** Without the webhook, which is always first and follows from inputs and row type. */
  blocks: PipelineBlock[];
  source?: PipelineSource;
}

export type FormFieldKind =
  | "text"
  | "long-text"
  | "number"
  | "whole-number"
  /** Yes, no, or not set, which leaves it to the API. */
  | "flag"
  /** A flag that means no where it is not set. */
  | "switch"
  | "choice"
  | "column"
  | "columns"
  | "texts"
  | "conditions"
  | "return-fields"
  | "notebook"
  | "json";

/** How one member of a block's specs is asked for; hand-made for known blocks, else read from its JSON Schema. */
export interface FormField {
  /** Member of the specs; with "notebook", which stands for `notebook_id` and `notebook_name`, the latter. */
  key: string;
  kind: FormFieldKind;
  /** Of "choice". */
  options?: string[];
  required: boolean;
  /** The schema's title and description; absent where the page has words of its own, by block name and key. */
  label?: string;
  help?: string;
  /** What the schema says is taken where nothing is set. */
  default?: string | number | boolean;
}

export interface BlockKind {
  /** The API's `block_name`. */
  name: string;
  group: "transform" | "enrichment" | "output" | "other";
  form: FormField[];
  /** Rows it works on; absent: either, or nobody knows. */
  accepts?: PipelineRowType;
  /** Rows that come out; absent: the same as go in. */
  gives?: PipelineRowType;
  /** Each row that reaches it is paid for, as far as anybody knows; shown, never computed into money. */
  costs: boolean;
  /** It has a hand-made form. */
  known: boolean;
  /** The API told of it; false when it does not, or tells of no blocks at all. */
  listed: boolean;
}

/**
 * What is wrong, with its facts. `n` is the place in a list, from 1.
 *
 * - `name-empty`, `no-blocks`: of the whole (`blockId` null)
 * - `name-too-long`, `too-many-blocks`: of the whole; `limit`
 * - `too-large`: of the whole, or of one block's specs; `limit` in KB
 * - `no-inputs`: of the source
 * - `input-name-empty`: of the source; `n`; `input-name-twice`: of the source; `n`, `name`
 * - `unknown-block`: `block`, which the API does not list
 * - `row-type`: `block`, `needs`, `has` (LEAD or COMPANY) and `mend`, the paid block that turns one into the other; `rows`
 *   (LEAD or COMPANY), where it would be right if that is what the rows of the sheet are
 * - `member-missing`: a required member; `member-kind`: a value that is none of its kind; `member-choice`,
 *   `member-number`, `member-whole`: `value`, which is no choice, no number, no whole number
 * - `json`: text that is no JSON
 * - `no-conditions`; with `n`: `condition-column-empty`, `condition-value` (needed and empty),
 *   `condition-operator` (`operator`), `condition-column` (`column` does not exist at that point),
 *   `pattern` (`pattern` does not compile)
 * - `column-missing`: `column` does not exist at that point
 * - `no-return-fields`; with `n`: `field-name-empty`, `field-name-twice` (`name`)
 * - `notebook-name`: neither a name nor an id
 * - `refused`: only with a problem, by the server; its words are in the problem
 */
export type FaultCode =
  | "name-empty"
  | "name-too-long"
  | "no-blocks"
  | "too-many-blocks"
  | "too-large"
  | "no-inputs"
  | "input-name-empty"
  | "input-name-twice"
  | "unknown-block"
  | "row-type"
  | "member-missing"
  | "member-kind"
  | "member-choice"
  | "member-number"
  | "member-whole"
  | "json"
  | "no-conditions"
  | "condition-column-empty"
  | "condition-column"
  | "condition-operator"
  | "condition-value"
  | "pattern"
  | "column-missing"
  | "no-return-fields"
  | "field-name-empty"
  | "field-name-twice"
  | "notebook-name"
  | "refused";

/** What keeps a pipeline from being created, at the block and member where it is. */
export interface PipelineFault {
  /** Null: the whole; "source": the webhook. */
  blockId: string | null;
  /** Member of the block's specs. */
  key?: string;
  code: FaultCode;
  facts: MessageFacts;
}

/** Why nobody can tell in advance which rows come out of a block. */
export type UnknownRows =
  /** It depends on columns that a paid block makes or may change. */
  | "made-by-run"
  | "notebook"
  /** One row becomes several, or several one. */
  | "multiplies"
  /** It is not known what goes in. */
  | "before-it"
  /** Nobody here knows what the block does. */
  | "unknown-block";

/** What one block would do to the rows that would be sent. */
export interface BlockPreview {
  id: string;
  /** Columns that are there after it, as far as anybody knows. */
  columns: string[];
  /** There may be more columns, which nobody can tell. */
  open: boolean;
  rowType: PipelineRowType;
  /** Columns it adds. */
  adds: string[];
  /** Sheet rows that come out; null when it cannot be told. */
  kept: number[] | null;
  /** Sheet rows that it drops whatever else happens; where `kept` is null there may be more. */
  dropped: number[];
  /** Why `kept` is null. */
  unknown?: UnknownRows;
}

/**
 * What would cost less.
 *
 * - `filter-late`, `deduplicate-late`: `block`, `before` (the paid block it should come before), `rows` that would be paid
 *   for and then dropped; fix: move
 * - `enrichment-split`: `block`, `with` (the earlier one, of the same name), `fields` it asks for; fix: join
 * - `nothing-kept`: `block`, `rows` that reach it
 */
export type AdviceCode = "filter-late" | "deduplicate-late" | "enrichment-split" | "nothing-kept";

/** `to`: the index in `blocks` it should have (`moveBlock`); `with`: id of the block it should go into (`joinBlocks`). */
export type AdviceFix = { kind: "move"; to: number } | { kind: "join"; with: string };

export interface Advice {
  blockId: string;
  code: AdviceCode;
  facts: MessageFacts;
  fix?: AdviceFix;
}

/** What a pipeline would do to the rows that are chosen, block by block. */
export interface PipelinePreview {
  sheetId: number;
  /** Sheet rows that would be sent. */
  rows: number[];
  blocks: BlockPreview[];
  advice: Advice[];
  warnings: Notice[];
}

/** Picture of any workflow: blocks in the order in which they run, the first included. */
export interface PipelineStep {
  id: string;
  name: string;
  /** Columns it adds, as far as anybody knows. */
  adds: string[];
  /** Ids of the blocks before it, where that is not simply the one before; empty for another start. */
  after?: string[];
}
