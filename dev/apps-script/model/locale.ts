import { NotEmulated } from "./failures.ts";

/** What a locale changes about typing and showing: separators, the order of a date, words for booleans. */
export interface Locale {
  decimal: string;
  group: string;
  dateOrder: "mdy" | "dmy";
  dateSeparators: string;
  dateFormat: string;
  shortDateFormat: string;
  timeFormat: string;
  booleans: Record<string, boolean>;
}

const ENGLISH_BOOLEANS = { true: true, false: false };

const LOCALES: Record<string, Locale> = {
  en_US: {
    decimal: ".",
    group: ",",
    dateOrder: "mdy",
    dateSeparators: "/-",
    dateFormat: "M/d/yyyy",
    shortDateFormat: "M/d",
    timeFormat: "h:mm am/pm",
    booleans: ENGLISH_BOOLEANS,
  },
  en_GB: {
    decimal: ".",
    group: ",",
    dateOrder: "dmy",
    dateSeparators: "/-",
    dateFormat: "dd/MM/yyyy",
    shortDateFormat: "dd/MM",
    timeFormat: "HH:mm",
    booleans: ENGLISH_BOOLEANS,
  },
  de_DE: {
    decimal: ",",
    group: ".",
    dateOrder: "dmy",
    dateSeparators: "./-",
    dateFormat: "dd.MM.yyyy",
    shortDateFormat: "dd.MM.",
    timeFormat: "HH:mm",
    booleans: { ...ENGLISH_BOOLEANS, wahr: true, falsch: false },
  },
};

/** Throws for a locale whose rules are not known here, rather than parse a person's input by the wrong ones. */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name];
  if (!locale) throw new NotEmulated(`The locale ${name}`);
  return locale;
}
