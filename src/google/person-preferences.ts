import type { PersonPreferences } from "../ports.ts";

const LANGUAGE = "sixtyfour.language";

/** UserProperties, since colleagues in one file read different languages. */
export function personPreferences(): PersonPreferences {
  const properties = PropertiesService.getUserProperties();
  return {
    language: () => properties.getProperty(LANGUAGE),
    keepLanguage(language) {
      if (language === null) properties.deleteProperty(LANGUAGE);
      else properties.setProperty(LANGUAGE, language);
    },
  };
}
