import type { PersonDrafts } from "../../src/ports.ts";

/** User properties take 9 KB a value (https://developers.google.com/apps-script/guides/services/quotas). */
const LONGEST = 9 * 1024;

/** One person's drafts in memory; another file is the same store under another id. */
export function fakeDrafts(fileId = "file-1", kept = new Map<string, string>()) {
  const drafts: PersonDrafts = {
    fileId: () => fileId,
    all: () => Object.fromEntries(kept),
    put(texts) {
      for (const [key, text] of Object.entries(texts)) {
        if (new TextEncoder().encode(text).length > LONGEST) throw new Error("Argument too large: value");
        kept.set(key, text);
      }
    },
    remove: (key) => void kept.delete(key),
  };
  return { ...drafts, kept };
}
