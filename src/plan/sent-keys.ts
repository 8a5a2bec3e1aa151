import type { SentSpan } from "./sent-times.ts";

/** Row keys of one workflow that were sent before, as the ledger tells. */
export interface SentKeys {
  /** Of runs that Sixtyfour accepted, or that may still be on their way to it; with when, null where that is mangled. */
  sent: ReadonlyMap<string, SentSpan | null>;
  /** The part that belongs to runs not yet ended; these are never sent again, whatever the skip rules say. */
  inFlight: ReadonlySet<string>;
}
