import type { Translated, Wording } from "../../src/languages/catalog.ts";
import { TRANSPORT as GERMAN } from "../../src/languages/de/transport.ts";
import type { TRANSPORT } from "../../src/languages/en/transport.ts";
import { TRANSPORT as SPANISH } from "../../src/languages/es/transport.ts";
import { TRANSPORT as FRENCH } from "../../src/languages/fr/transport.ts";
import { TRANSPORT as PORTUGUESE } from "../../src/languages/pt/transport.ts";

/** What the codes of the way to the server side begin with. */
export const TRANSPORT_PREFIX = "bridge-";

/** By the first part of a locale; exported for the test that compares languages. English problems arrive in English already. */
export const TRANSPORTS: Readonly<Record<string, Translated<typeof TRANSPORT>>> = {
  es: SPANISH,
  pt: PORTUGUESE,
  de: GERMAN,
  fr: FRENCH,
};

/** How the way to the server side can fail, by problem code, in a language other than English. */
export function transportIn(locale: string): Readonly<Record<string, Wording>> | null {
  const [language = ""] = locale.split("-");
  const transport = TRANSPORTS[language];
  if (transport === undefined) return null;
  return Object.fromEntries(
    Object.entries(transport).map(([failure, wording]) => [TRANSPORT_PREFIX + failure, wording]),
  );
}
