import type { PersonPreferences } from "../../src/ports.ts";

/** Remembers the language in memory. */
export function fakePreferences(): PersonPreferences {
  let kept: string | null = null;
  return {
    language: () => kept,
    keepLanguage(language) {
      kept = language;
    },
  };
}
