import type { PersonSecrets } from "../../src/ports.ts";

/** What one person keeps to themselves. */
export function fakeSecrets(
  apiKey: string | null = "test-key-0123456789",
  personId = "person-me",
): PersonSecrets {
  let kept = apiKey;
  return {
    apiKey: () => kept,
    keepApiKey(key) {
      kept = key;
    },
    forgetApiKey() {
      kept = null;
    },
    personId: () => personId,
  };
}
