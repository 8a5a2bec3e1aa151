import type { RememberedChoices, RememberedColumn, RunRequest, SelectedColumn } from "../protocol.ts";

type Header = Pick<SelectedColumn, "header" | "proposedName">;

/**
 * What a request chose, told by the headers of the tab; `headers[0]` is sheet column 1. The server side keeps it, and the
 * page knows it at once.
 */
export function choicesOf(
  { workflowId, fields, skip, output }: RunRequest,
  headers: readonly Header[],
  now: number,
): RememberedChoices {
  const { whenFilled, ...rules } = skip;
  return {
    workflowId,
    fields: fields.map(({ column, name }) => ({ ...remembered(column, headers), name })),
    skip: { ...rules, ...(whenFilled === undefined ? {} : { whenFilled: remembered(whenFilled, headers) }) },
    columns: output.columns ?? [],
    output: output.kind,
    usedAt: new Date(now).toISOString(),
  };
}

function remembered(column: number, headers: readonly Header[]): RememberedColumn {
  const { header = "", proposedName = "" } = headers[column - 1] ?? {};
  return { header: header === "" ? "" : proposedName, column };
}
