import type { PipelineFault } from "../pipeline/pipeline.ts";

/** What is put into a message, by name; never a key, a signed link or the content of a cell. */
export type MessageFacts = Readonly<Record<string, string | number>>;

/** Codes are stable, since documents and tests name them; message and hint are for people and may change. */
export interface ProblemView {
  code: string;
  message: string;
  hint?: string;
  /** What the texts were filled with, so that the sidebar can say the same in another language. */
  facts?: MessageFacts;
  /** What the message quotes as its reason, so that this can be said in another language, too. */
  cause?: ProblemView;
  /** With `not-confirmed`: what is asked; the message quotes the first. */
  asks?: Notice[];
  /** With `not-confirmed`: the number of rows that must be agreed to, as `confirmedRows`. */
  confirmRows?: number;
  /** With `pipeline-refused`, `block-not-allowed` and `pipeline-faulty`: the blocks that are meant, where the answer tells. */
  faults?: PipelineFault[];
}

export interface Notice {
  code: string;
  message: string;
  /** As with a problem. */
  facts?: MessageFacts;
}

/** What docs/errors.md says of an error, in English. */
export interface ErrorEntry {
  meaning: string;
  cost: string;
  advice: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; error: ProblemView };
