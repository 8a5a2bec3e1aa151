import { cutText } from "../encoding/cut-text.ts";
import type { Catalog } from "../languages/catalog.ts";
import { formatMessage } from "../languages/format-message.ts";
import { noteWords } from "../languages/languages.ts";
import type { Ports } from "../ports.ts";
import type { MessageFacts } from "../protocol.ts";

const LONGEST_QUOTE = 200;

/** Words for what is written into the sheet; times are those of the spreadsheet's zone, in ms since the epoch. */
export interface SheetWords {
  say(text: Exclude<keyof Catalog["notes"], "header">, facts?: MessageFacts): string;
  /** What a note quotes of a cell. */
  quote(text: string): string;
  day(at: number): string;
  moment(at: number): string;
  /** Of the columns of the Changes tab. */
  header: readonly string[];
}

/** In the language of whoever is running this, else in that of the spreadsheet, since others read it as well. */
export function sheetWords({ preferences, mail, sheets }: Ports): SheetWords {
  const { locale, notes } = noteWords(preferences.language() ?? mail.locale());
  const timeZone = sheets.timeZone();
  const day = { day: "numeric", month: "short", timeZone } as const;
  const minute = { year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  const days = new Intl.DateTimeFormat(locale, day);
  const moments = new Intl.DateTimeFormat(locale, { ...day, ...minute });
  const say: SheetWords["say"] = (text, facts = {}) => formatMessage(locale, notes[text], facts);
  return {
    say,
    quote(text) {
      if (text === "") return notes.blank;
      const shown = text.length > LONGEST_QUOTE ? `${cutText(text, LONGEST_QUOTE)}…` : text;
      return say("quoted", { text: shown });
    },
    day: (at) => days.format(at),
    moment: (at) => moments.format(at),
    header: notes.header,
  };
}
