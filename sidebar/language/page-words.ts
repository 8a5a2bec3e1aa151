import type { Translated, Wording } from "../../src/languages/catalog.ts";
import { PAGE as GERMAN } from "../../src/languages/de/page.ts";
import { PAGE as ENGLISH } from "../../src/languages/en/page.ts";
import { PAGE as SPANISH } from "../../src/languages/es/page.ts";
import { PAGE as FRENCH } from "../../src/languages/fr/page.ts";
import { PAGE as PORTUGUESE } from "../../src/languages/pt/page.ts";

type PageWords = Translated<typeof ENGLISH>;

/** What the codes of the way to the server side begin with. */
export const TRANSPORT_PREFIX = "bridge-";

/** By the first part of a locale; exported for the test that compares languages. */
export const PAGES: Readonly<Record<string, PageWords>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
};

/** What the page can say by itself in the language of a locale, or in English. */
export function pageWordsIn(locale: string): PageWords {
  const [language = ""] = locale.split("-");
  return PAGES[language] ?? ENGLISH;
}

/** How the way to the server side can fail, by problem code. */
export function transportWordings(locale: string): Readonly<Record<string, Wording>> {
  return Object.fromEntries(
    Object.entries(pageWordsIn(locale).failures).map(([failure, wording]) => [
      TRANSPORT_PREFIX + failure,
      wording,
    ]),
  );
}
