import { createHash } from "node:crypto";
import type { AddOn } from "../add-on.ts";

/** A service call, counted through all executions of a story, before which everything is as it is before no earlier one. */
export interface KillPoint {
  call: number;
  /** How many calls in a row find the same state; a kill at any of them leaves the same behind. */
  stands: number;
}

/**
 * Notes the state before each of the coming service calls, without disturbing them. Most calls only read: being killed at
 * one of those is being killed at the first of them, so one of each group is enough to try. Whoever looks at less
 * afterwards tells what by `seen`, and has fewer to try.
 */
export function watchStates(
  addOn: AddOn,
  most: number,
  seen: (addOn: AddOn) => string = stateOf,
): () => { points: KillPoint[]; calls: number } {
  const points: KillPoint[] = [];
  let calls = 0;
  let last = "";
  const look = () => {
    const state = seen(addOn);
    const point = points.at(-1);
    if (point && state === last) point.stands++;
    else points.push({ call: calls, stands: 1 });
    last = state;
  };
  for (let call = 1; call <= most; call++) {
    addOn.host.faults.interleaveAt(call, () => {
      calls = call;
      look();
    });
  }
  return () => {
    addOn.host.faults.clear();
    if (calls === most) throw new Error("The story makes more calls than are watched");
    return { points, calls };
  };
}

/** Everything a killed execution leaves behind: the spreadsheet, the stores, the triggers, and what Sixtyfour knows. */
function stateOf({ host, standIn, rep }: AddOn): string {
  const state = [
    host.workbook.sheets(),
    host.workbook.metadata,
    host.properties.document(),
    host.properties.user(rep.email),
    host.triggers(),
    rep.activeSheet(),
    standIn.billed.length,
    standIn.runs.map(({ jobId, cancelledAt }) => [jobId, cancelledAt]),
  ];
  return createHash("sha1").update(JSON.stringify(state, spelledOut)).digest("base64");
}

function spelledOut(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
