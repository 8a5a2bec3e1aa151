import { notice } from "../problems/notices.ts";
import type { Notice } from "../protocol.ts";
import type { Tallies } from "./state/landing.ts";

/** What a person should know of results that arrived. */
export function noticesOf({ earlier, missing, mended, ragged, cut }: Tallies): Notice[] {
  return [
    ...(earlier > 0 ? [notice("earlier-step")] : []),
    ...(missing > 0 ? [notice("rows-missing", { missing })] : []),
    ...(mended > 0 ? [notice("headers-mended", { count: mended })] : []),
    ...(ragged > 0 ? [notice("ragged-rows", { count: ragged })] : []),
    ...(cut > 0 ? [notice("cells-cut", { count: cut })] : []),
  ];
}
