import * as v from "valibot";

/** Whether lists are shown as people write them, as the settings said at the start. */
const readableLists = v.boolean();

/** The result columns to keep, null for all. */
const columns = v.nullable(v.array(v.string()));

/**
 * Header of each mapped column when the run started, in the order of `fields`: columns move before results arrive. Empty
 * where there is none; then the column's number counts.
 */
const headers = v.array(v.string());

const NewTab = v.object({
  kind: v.literal("new-tab"),
  /** Null for the usual one. */
  title: v.nullable(v.string()),
  columns,
  /** Only for the day when the tab is refreshed; absent where they would not fit into the record. */
  headers: v.exactOptional(headers),
  readableLists,
});

const OwnRows = v.object({
  kind: v.literal("own-rows"),
  columns,
  /** Whether filled cells of the result columns are written over; else only blank ones are filled. */
  overwrite: v.boolean(),
  headers,
  /** The results are those of an earlier run in its own tab, which is neither dressed, renamed nor removed. */
  keepsTab: v.exactOptional(v.literal(true)),
  readableLists,
});

const RefreshEntries = v.object({
  /** Null when a person refreshes once: then they are asked before anything is sent, like with any other start. */
  scheduleId: v.nullable(v.string()),
  /** The results tab that is refreshed. */
  sheetId: v.number(),
  /**
   * `update`: rows are found by key, new ones are added below. `append`: all rows are added below, and nothing above is
   * touched. `replace`: like `update`, and rows that did not come back are removed unless a person wrote in them.
   */
  mode: v.picklist(["update", "append", "replace"]),
  /** Whether rows that a person deleted in the tab come back when they are in the results again. */
  deletedRows: v.picklist(["stay", "return"]),
  /** Who is told to have refreshed it, null for nobody by name. */
  by: v.nullable(v.string()),
});

/** A tab that a schedule, or somebody's press of "Refresh now", brings up to date. */
export type RefreshTarget = v.InferOutput<typeof RefreshEntries>;

const Refresh = v.object({
  ...RefreshEntries.entries,
  kind: v.literal("refresh"),
  columns,
  headers,
  readableLists,
});

/** As runs were stored before there was anything but a new tab. */
const Untold = v.pipe(
  v.object({ title: v.nullable(v.string()), columns, readableLists }),
  v.transform((output): v.InferOutput<typeof NewTab> => ({ kind: "new-tab", ...output })),
);

/** Where the results of a run go. */
export const RunOutputSchema = v.union([v.variant("kind", [NewTab, OwnRows, Refresh]), Untold]);
export type RunOutput = v.InferOutput<typeof RunOutputSchema>;
export type OutputOf<K extends RunOutput["kind"]> = Extract<RunOutput, { kind: K }>;
