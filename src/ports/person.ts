/** What belongs to the person alone and is never visible to other editors of the file. */
export interface PersonSecrets {
  apiKey(): string | null;
  keepApiKey(key: string): void;
  forgetApiKey(): void;
  /** A random name for this person, made on first use, which says nothing about them. */
  personId(): string;
}

/** What a person chose for themselves alone, in whatever file. */
export interface PersonPreferences {
  /** What the next sidebar is to open on, told once. */
  takeOpenOn(): string | null;
  /** Null: as in their browser. */
  language(): string | null;
  keepLanguage(language: string | null): void;
}

/** Small texts of this person about this file and others, 9 KB each at most; no other editor sees them. */
export interface PersonDrafts {
  /** Of the file that is open. */
  fileId(): string;
  all(): Record<string, string>;
  put(texts: Record<string, string>): void;
  remove(key: string): void;
}
