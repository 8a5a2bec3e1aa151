import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";

/** What a field says about itself to who cannot see its mark. */
interface Marks {
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

/** Id of the line that says what is wrong, for the field to name; block ids of others may hold blanks, which part ids. */
export function faultLineId({ blockId, key = "", code, facts: { n = "" } }: PipelineFault): string {
  return `fault-${blockId}-${key}-${code}-${n}`.replace(/\s/g, "_");
}

/** Marks a field as wrong and names the lines that are about it: what is wrong, and its help. */
export function marks(fault: PipelineFault | undefined, helpId?: string): Marks {
  const ids = [fault && faultLineId(fault), helpId].filter((id) => id !== undefined);
  return {
    "aria-invalid": fault === undefined ? undefined : true,
    "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
  };
}
