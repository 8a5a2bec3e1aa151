/**
 * How much one step of a run takes at most. Together in one file that imports nothing, so that tests can build the add-on
 * with smaller steps: a few rows then meet what otherwise takes thousands.
 */

/**
 * Rows of one job. The API documents no limit for a payload; its bulk calls take 100,000 rows and 100 MB
 * (https://docs.sixtyfour.ai/guides/bulk-intelligence). A twentieth of that keeps a lost or failed job small, and lets
 * the first results arrive while later jobs are still at work.
 */
export const ROWS_PER_JOB = 5_000;

/**
 * Bytes of a file that are read, and rows of which are written, in one go: seconds of work, so that little is repeated
 * after a stop, and the memory that a file of any size needs.
 */
export const SLICE_BYTES = 2_000_000;

/** A call that writes results returns after this long, in ms: the sidebar shows how far it is, and others get at the lock. */
export const ADVANCE_MS = 12_000;
