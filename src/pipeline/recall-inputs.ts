import { proposeNames } from "../plan/headers.ts";
import { recallMapping } from "../plan/recall-choices.ts";
import { resolveSource, type SourceRequest } from "../plan/source.ts";
import { readHeaders } from "../plan/source-table.ts";
import type { SourceSheets } from "../ports.ts";
import type { FieldMapping } from "../protocol.ts";
import type { PipelineInput } from "./pipeline.ts";

/** Recalls a mapping alone. */
export const NO_SKIPS = { hidden: false, blank: false, duplicate: false, alreadySent: false };

/** Finds the inputs of a pipeline in the columns of a tab as they stand now; `lost` are headers of those that are not there. */
export function recallInputs(
  sheets: SourceSheets,
  request: SourceRequest,
  inputs: readonly PipelineInput[],
): { fields: FieldMapping[]; lost: string[] } {
  const source = resolveSource(sheets, request);
  const columns = proposeNames(readHeaders(sheets, source), 1).map((header, index) => ({
    ...header,
    column: index + 1,
    samples: [],
  }));
  const fields = inputs
    .map((input) => ({ ...input, name: input.name.trim() }))
    .filter(({ name }) => name !== "");
  return recallMapping(columns, { fields, skip: NO_SKIPS });
}
