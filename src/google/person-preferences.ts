import type { PersonPreferences } from "../ports.ts";

const LANGUAGE = "sixtyfour.language";

/** Left by a menu item for the sidebar that it opens. */
const OPEN_ON = "sixtyfour.openOn";

/** UserProperties, since colleagues in one file read different languages. */
export function personPreferences(): PersonPreferences {
  const properties = PropertiesService.getUserProperties();
  return {
    takeOpenOn() {
      const openOn = properties.getProperty(OPEN_ON);
      if (openOn !== null) properties.deleteProperty(OPEN_ON);
      return openOn;
    },
    language: () => properties.getProperty(LANGUAGE),
    keepLanguage(language) {
      if (language === null) properties.deleteProperty(LANGUAGE);
      else properties.setProperty(LANGUAGE, language);
    },
  };
}

/** Has the sidebar that is opened next show something else than its usual view; there is no other way to tell a page. */
export function openNextOn(view: "schedule"): void {
  PropertiesService.getUserProperties().setProperty(OPEN_ON, view);
}
