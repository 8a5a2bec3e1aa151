import type { JsonObject, JsonValue } from "../json.ts";
import type { RowType, Table } from "../table.ts";

/** Rows that outlast a run; entries written by a run that was cancelled earlier are not seen. */
export interface Notebook {
  /** Rows that are in the notebook when the asking block starts. */
  rows(): JsonObject[];
  append(rows: readonly JsonObject[]): void;
}

/** What a block may reach besides its own rows. */
export interface BlockSurroundings {
  /** The rows of the request, for source blocks only. */
  records: readonly JsonObject[];
  /** Finds a notebook of the organisation by the block's specs, or starts it. */
  notebook(specs: JsonObject): Notebook;
}

/** Thrown by a block that cannot do its work: the run fails and shows this message. */
export class BlockFailure extends Error {
  override name = "BlockFailure" as const;
}

/** One kind of block: what it is called, how long it takes, and what it does to the rows. */
export interface Block {
  name: string;
  /** JSON Schema of `specs`, as `GET /workflows/blocks` shows it. */
  specsSchema: JsonObject;
  /** Work on one row, in seconds; rows are worked on twenty at a time. */
  secondsPerRow: number;
  /** Present when rows of the other kind make the block fail. */
  accepts?: RowType;
  /** The kind of rows that come out, when it is another one. */
  gives?: RowType;
  /** Rows come from it, so it can only stand first; what they are its specs say. */
  source?: true;
  /** True when nobody can tell in advance how many rows come out. */
  expands?: boolean;
  execute(input: Table, specs: JsonObject, surroundings: BlockSurroundings): Table;
}

/** Builds the JSON Schema of a specs object from its members. */
export function specsSchema(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: "object", properties, required: [...required] };
}

/** Reads a spec that is a text; anything else reads as not given. */
export function textSpec(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Reads a spec that is a list of texts; an absent one reads as an empty list, and a wrong one fails the run. */
export function textListSpec(value: JsonValue | undefined, name: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new BlockFailure(`Spec '${name}' must be a list of column names`);
  return value.map(String);
}
