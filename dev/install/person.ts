/** What an answer may also be given by, where nobody can be asked: an option of the command line. */
export type Consent = "yes" | "replace";

/** Whoever sits at the terminal. */
export interface Person {
  /** False in a pipe or a job, where a command that waits for somebody would wait for ever. */
  readonly canBeAsked: boolean;
  tell(text: string): void;
  /** Throws `needs-answer` where nobody can be asked and the option was not given. */
  agrees(question: string, consent: Consent): Promise<boolean>;
  answers(question: string): Promise<string>;
}
