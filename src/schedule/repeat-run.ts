import { parseA1 } from "../plan/a1.ts";
import { isWholeTable } from "../plan/whole-table.ts";
import type { Ports } from "../ports.ts";
import type { RememberedChoices } from "../protocol.ts";
import { readChoices } from "../run/choices.ts";
import type { Run } from "../run/state/run.ts";
import type { RefreshOrder } from "./request-today.ts";
import type { ResultsTab } from "./results-tab.ts";

const USUAL_SKIP: RefreshOrder["skip"] = { hidden: false, blank: true, duplicate: true, alreadySent: true };

/**
 * What a run was started with, as an order that can be given again. Its columns are told by their headers, since columns
 * move; one of which no header was kept is told by its number, and then found only where there is no header today.
 */
export function orderLike(
  ports: Ports,
  { workflow, source, fields, output }: Run,
  { sheetId, sheetName }: Pick<ResultsTab, "sheetId" | "sheetName">,
): RefreshOrder {
  const choices = choicesFor(ports, workflow.id, fields);
  const { headers } = output;
  return {
    target: { sheetId, sheetName },
    source: { ...source, wholeTable: source.wholeTable ?? reachesTheEnd(ports, source) },
    workflow,
    fields: fields.map((field, at) => {
      const chosen = choices?.fields.find(({ name }) => name === field.name);
      return headers ? { ...field, header: headers[at] ?? "" } : { ...field, header: "", ...chosen };
    }),
    skip: choices?.skip ?? USUAL_SKIP,
    send: "new-or-changed",
    ...(output.columns === null ? {} : { columns: output.columns }),
  };
}

/** What was chosen at the last start of the workflow, if that was about the same fields. */
function choicesFor(
  { records }: Ports,
  workflowId: string,
  fields: Run["fields"],
): RememberedChoices | undefined {
  const names = (mapping: { name: string }[]) => JSON.stringify(mapping.map(({ name }) => name).sort());
  return readChoices(records).find(
    (choices) => choices.workflowId === workflowId && names(choices.fields) === names(fields),
  );
}

/** For runs that did not note it when they started. */
function reachesTheEnd({ sheets }: Ports, { sheetId, a1, headerRow }: Run["source"]): boolean {
  const sheet = sheets.find(sheetId);
  return sheet !== null && isWholeTable(parseA1(a1) ?? [], headerRow, sheet.lastRow);
}
