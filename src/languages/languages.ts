import type { SpokenLanguage } from "../protocol.ts";
import type { Catalog } from "./catalog.ts";
import { german } from "./de/catalog.ts";
import { BUILDER } from "./en/builder.ts";
import { MAIL } from "./en/mail.ts";
import { NOTES } from "./en/notes.ts";
import { SIDEBAR } from "./en/sidebar.ts";
import { spanish } from "./es/catalog.ts";
import { french } from "./fr/catalog.ts";
import { portuguese } from "./pt/catalog.ts";

/** Languages besides English, by the first part of a locale; each is made only when somebody speaks it. */
export const CATALOGS: Readonly<Record<string, () => Catalog>> = {
  es: spanish,
  pt: portuguese,
  de: german,
  fr: french,
};

/**
 * The language for a wish such as "de-CH"; numbers and dates follow the whole of it, and a language nobody translated is
 * answered in English altogether, since "1.234 rows" would be misread.
 */
export function speak(wanted: string | undefined): SpokenLanguage {
  const [language = ""] = (wanted ?? "").toLowerCase().split("-");
  const catalog = catalogOf(language);
  if (wanted === undefined || (language !== "en" && catalog === undefined)) {
    return { locale: "en-US", sidebar: SIDEBAR, server: null };
  }
  return {
    locale: isLocale(wanted) ? wanted : language,
    sidebar: catalog?.sidebar ?? SIDEBAR,
    server: catalog === undefined ? null : serverWords(catalog),
  };
}

/** The same with the words of the workflow builder, which nobody else needs. */
export function speakOfBuilding(wanted: string | undefined): SpokenLanguage {
  const spoken = speak(wanted);
  const [language = ""] = spoken.locale.toLowerCase().split("-");
  return { ...spoken, builder: catalogOf(language)?.builder ?? BUILDER };
}

/** The words of mails, which go out while no page is there, so that nobody but the server side speaks them. */
export function mailWords(wanted: string | null): {
  locale: string;
  mail: Catalog["mail"];
  catalog: Catalog | null;
} {
  const language = languageOf(wanted);
  const catalog = catalogOf(language);
  return catalog
    ? { locale: language, mail: catalog.mail, catalog }
    : { locale: "en-US", mail: MAIL, catalog: null };
}

/** The words of what is written into the sheet, where everybody reads them; the locale is for dates as well. */
export function noteWords(wanted: string | null): { locale: string; notes: Catalog["notes"] } {
  const language = languageOf(wanted);
  const catalog = catalogOf(language);
  return catalog ? { locale: language, notes: catalog.notes } : { locale: "en-GB", notes: NOTES };
}

function languageOf(wanted: string | null): string {
  const [language = ""] = (wanted ?? "").toLowerCase().split(/[-_]/);
  return language;
}

function catalogOf(language: string): Catalog | undefined {
  return Object.keys(CATALOGS).includes(language) ? CATALOGS[language]?.() : undefined;
}

function serverWords({ problems, notices, steps }: Catalog): SpokenLanguage["server"] {
  return { problems, notices, steps };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
