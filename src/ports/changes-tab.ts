/** The tab that lists what refreshes changed, made with the first line. */
export interface ChangesTab {
  /** Runs that have lines there already. */
  runs(): ReadonlySet<string>;
  /** Adds all lines at once, below the others; `words` name a tab that is made anew, and its columns, that of the run last. */
  add(runId: string, lines: string[][], words: { title: string; header: readonly string[] }): void;
  /** Keeps the last lines only. */
  trim(most: number): void;
  /** Makes it a tab like any other, which is not written to any more. */
  disown(): void;
}
