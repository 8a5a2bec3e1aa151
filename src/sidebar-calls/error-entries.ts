import type { ErrorEntry } from "../protocol.ts";

/** By code, what docs/errors.md says of each error, which the build puts in here; empty where nothing was built. */
export const ERROR_ENTRIES: readonly (readonly [string, ErrorEntry])[] = [];
