import type { PersonSecrets } from "../ports.ts";

const API_KEY = "sixtyfour.apiKey";
const PERSON_ID = "sixtyfour.personId";

/** UserProperties: the only store that other editors of the file cannot read. */
export function personSecrets(): PersonSecrets {
  const properties = PropertiesService.getUserProperties();
  return {
    apiKey: () => properties.getProperty(API_KEY),
    keepApiKey: (key) => void properties.setProperty(API_KEY, key),
    forgetApiKey: () => void properties.deleteProperty(API_KEY),
    personId() {
      const known = properties.getProperty(PERSON_ID);
      if (known !== null) return known;
      const made = Utilities.getUuid();
      properties.setProperty(PERSON_ID, made);
      return made;
    },
  };
}
