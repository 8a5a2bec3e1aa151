import type { FileRecords } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

/** Document properties take 9 KB a value (https://developers.google.com/apps-script/guides/services/quotas). */
const LONGEST = 9 * 1024;

/** Records in memory, with the platform's limit. */
export function fakeRecords(note: Note = () => {}) {
  const kept = new Map<string, string>();
  const records: FileRecords = {
    all: () => Object.fromEntries(kept),
    put(key, text) {
      note(`record ${key}`);
      if (new TextEncoder().encode(text).length > LONGEST) throw new Error("Argument too large: value");
      kept.set(key, text);
    },
    remove(key) {
      note(`forget ${key}`);
      kept.delete(key);
    },
  };
  return { ...records, kept };
}
