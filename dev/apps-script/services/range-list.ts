import type { RangeRef } from "../model/area.ts";
import { call, callFor } from "./bridge.ts";
import { handleOf, remember } from "./handles.ts";
import { range } from "./range.ts";
import { strict } from "./strict.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The areas behind a `RangeList` that the script passes back. */
export function rangeListRefs(value: unknown): RangeRef[] {
  return handleOf<RangeRef[]>(value, "rangeList");
}

/** `RangeList`, or null when nothing is selected. */
export function rangeListOrNull(refs: RangeRef[]): RangeList | null {
  return refs.length > 0 ? rangeList(refs) : null;
}

/** `RangeList`. */
export function rangeList(refs: RangeRef[]): RangeList {
  const self: RangeList = strict<RangeList>("RangeList", {
    getRanges: () => call("RangeList.getRanges", refs).map(range),
    setBackground: (color) => callFor(self, "RangeList.setBackground", refs, color),
    activate: () => callFor(self, "RangeList.activate", refs),
  });
  return remember(self, refs);
}
