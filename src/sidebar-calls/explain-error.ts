import type { ErrorEntry } from "../protocol.ts";
import { ERROR_ENTRIES } from "./error-entries.ts";

/** The entry of an error in docs/errors.md; null for a code that it does not have, as of a page of another version. */
export function explainError(code: string): ErrorEntry | null {
  const [, entry = null] = ERROR_ENTRIES.find(([known]) => known === code) ?? [];
  return entry;
}
