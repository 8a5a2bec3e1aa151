import type { Json, Specs } from "./pipeline.ts";

/** Narrows what came out of `JSON.parse` to an object proper; what its members hold is JSON for the same reason. */
export function isSpecs(value: unknown): value is Specs {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Narrows to a list, which `Array.isArray` does not do for read-only ones. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
