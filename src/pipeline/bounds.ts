/** Blocks of one pipeline; more than twice the longest anybody is known to want. */
export const MOST_BLOCKS = 50;

/** Columns that go in. */
export const MOST_INPUTS = 200;

/** Characters of a workflow's name. */
export const LONGEST_NAME = 200;

/** Characters of the JSON of one block's specs. */
export const MOST_SPECS = 30_000;

/**
 * Characters of the JSON of a whole pipeline: a draft of it, in UTF-8 up to three times as long, must leave room for others
 * in the 500 KB of a person's properties (https://developers.google.com/apps-script/guides/services/quotas).
 */
export const MOST_PIPELINE = 60_000;
