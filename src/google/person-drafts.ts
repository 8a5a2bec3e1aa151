import type { PersonDrafts } from "../ports.ts";

/** Other properties of the person, the key among them, are none of a draft's business. */
const PREFIX = "sixtyfour.draft.";

/** UserProperties: what somebody tries out is not for their colleagues. */
export function personDrafts(): PersonDrafts {
  const properties = PropertiesService.getUserProperties();
  return {
    fileId: () => SpreadsheetApp.getActiveSpreadsheet().getId(),
    all: () =>
      renamed(properties.getProperties(), (key) =>
        key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null,
      ),
    put: (texts) => void properties.setProperties(renamed(texts, (key) => PREFIX + key)),
    remove: (key) => void properties.deleteProperty(PREFIX + key),
  };
}

function renamed(
  texts: Record<string, string>,
  rename: (key: string) => string | null,
): Record<string, string> {
  const others: Record<string, string> = {};
  for (const key of Object.keys(texts)) {
    const name = rename(key);
    const text = texts[key];
    if (name !== null && text !== undefined) others[name] = text;
  }
  return others;
}
