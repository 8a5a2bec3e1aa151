import type { FaultCode, PipelineFault } from "../../../src/pipeline/pipeline.ts";
import type { Editing } from "../edited.ts";

/** What is merely not filled in yet: nobody is told so while they are at it, only when they want to create it. */
const UNFINISHED: readonly FaultCode[] = [
  "name-empty",
  "no-blocks",
  "no-inputs",
  "input-name-empty",
  "member-missing",
  "json",
  "no-conditions",
  "condition-column-empty",
  "condition-value",
  "no-return-fields",
  "field-name-empty",
  "notebook-name",
];

/** What is said to be wrong now, the server's own refusals among it. */
export function shownFaults(
  faults: readonly PipelineFault[],
  { checked, refused }: Editing,
): PipelineFault[] {
  const shown = faults.filter(({ code }) => checked || !UNFINISHED.includes(code));
  // The server side checks the same before it asks Sixtyfour.
  const others = refused.filter(({ blockId, key, code }) =>
    shown.every((one) => one.blockId !== blockId || one.key !== key || one.code !== code),
  );
  return [...shown, ...others];
}

/** The fault of one field, to mark it; `n` is its place in a list, from 1. */
export function faultOf(
  faults: readonly PipelineFault[],
  blockId: string,
  key: string,
  n?: number,
): PipelineFault | undefined {
  return faults.find(
    (fault) => fault.blockId === blockId && fault.key === key && (n === undefined || fault.facts.n === n),
  );
}
