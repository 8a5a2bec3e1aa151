import type { Block } from "../sixtyfour/answers.ts";
import type { Specs } from "./pipeline.ts";

/** The specs of a block as it was read; none where the API has null. */
export function specsOf({ specs }: Block): Specs {
  return specs ?? {};
}
