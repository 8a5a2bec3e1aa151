import type { Catalog } from "../../src/languages/catalog.ts";

/** What the page speaks; English needs no catalog, since the page has its own and problems arrive in English. */
export interface Language {
  /** BCP 47, for numbers and dates as well as for words. */
  locale: string;
  catalog: Catalog | null;
}

/** What the page speaks until the server side has told more. */
export const ENGLISH: Language = { locale: "en-US", catalog: null };
