import { type Block, BlockFailure, specsSchema } from "./block.ts";

/** Source block that needs an upload first; here so that a workflow that cannot be run from a sheet can be shown. */
export const readCsv: Block = {
  name: "read_csv",
  source: true,
  specsSchema: specsSchema({ resource_handle_id: { type: "string" } }),
  secondsPerRow: 0.02,
  execute: () => {
    throw new BlockFailure("No file was uploaded");
  },
};
