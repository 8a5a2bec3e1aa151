import type { BUILDER } from "./en/builder.ts";
import type { MAIL } from "./en/mail.ts";
import type { NOTES } from "./en/notes.ts";
import type { NOTICES } from "./en/notices.ts";
import type { PROBLEMS } from "./en/problems.ts";
import type { SIDEBAR } from "./en/sidebar.ts";
import type { STEPS } from "./en/steps.ts";

/** How one problem is put: what happened and what it cost, then what to do next. */
export interface Wording {
  message: string;
  hint?: string;
}

/** A part of the catalog in another language: the same shape, other words. */
export type Translated<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends string
    ? string
    : Part[Name] extends readonly string[]
      ? readonly string[]
      : Translated<Part[Name]>;
};

/** Everything the add-on says, in one language; complete, since a missing text does not compile. */
export interface Catalog {
  problems: Translated<typeof PROBLEMS>;
  notices: Translated<typeof NOTICES>;
  notes: Translated<typeof NOTES>;
  mail: Translated<typeof MAIL>;
  steps: Translated<typeof STEPS>;
  sidebar: Translated<typeof SIDEBAR>;
  builder: Translated<typeof BUILDER>;
}
