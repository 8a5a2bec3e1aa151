/** Small texts shared by all editors of the file, 9 KB each at most. */
export interface FileRecords {
  all(): Record<string, string>;
  put(key: string, text: string): void;
  remove(key: string): void;
}

/** Tables of text in hidden tabs of the file, for what is too large for records. */
export interface HiddenTables {
  read(table: string): string[][];
  append(table: string, rows: string[][]): void;
  /** Drops all other rows; never passes through a state in which one that is kept is missing. */
  keepOnly(table: string, isKept: (row: string[]) => boolean): void;
  /** Of all tables there are, also those that an execution which died left half made. */
  names(): string[];
  drop(table: string): void;
}

/** One writer at a time in a file, whoever and wherever they are. */
export interface DocumentLock {
  /** Runs `work` under the lock; answers null without running it when the lock was not free within `waitMs`. */
  during<T>(waitMs: number, work: () => T): { value: T } | null;
}
