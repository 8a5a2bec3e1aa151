import type { Graph } from "./graph.ts";
import { detailProblem } from "./problems.ts";
import type { Organisation } from "./state.ts";

/**
 * Refuses with 403 what an organisation does not have: a block by its name, or one choice of an option, such as
 * `find_email:mode=PERSONAL`. The wording is ours; the API's documents say only that gated features answer 403.
 */
export function assertEnabled({ withheld }: Organisation, { blocks }: Graph): void {
  for (const { block_name, specs } of blocks) {
    if (withheld.includes(block_name)) {
      throw detailProblem(403, `Block '${block_name}' is not enabled for your organization`);
    }
    for (const [name, value] of Object.entries(specs)) {
      if (withheld.includes(`${block_name}:${name}=${String(value)}`)) {
        throw detailProblem(
          403,
          `${name} ${String(value)} of block '${block_name}' is not enabled for your organization`,
        );
      }
    }
  }
}
