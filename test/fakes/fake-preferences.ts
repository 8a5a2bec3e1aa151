import type { PersonPreferences } from "../../src/ports.ts";

/** Remembers in memory. */
export function fakePreferences(): PersonPreferences & { openNextOn(view: string): void } {
  let kept: string | null = null;
  let openOn: string | null = null;
  return {
    openNextOn(view: string) {
      openOn = view;
    },
    takeOpenOn() {
      const taken = openOn;
      openOn = null;
      return taken;
    },
    language: () => kept,
    keepLanguage(language) {
      kept = language;
    },
  };
}
