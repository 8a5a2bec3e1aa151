import { SIDEBAR } from "../../src/languages/en/sidebar.ts";
import { type FactNames, formatMessage } from "../../src/languages/format-message.ts";
import { wordProblem } from "../../src/languages/word-problem.ts";
import type { MessageFacts, Notice, ProblemView } from "../../src/protocol.ts";
import type { Language } from "./language.ts";

type SidebarText = typeof SIDEBAR;

/** The way to say things in one language. */
export interface Words {
  locale: string;
  text: SidebarText;
  /** Fills a message of `text`; the compiler knows which facts it takes. */
  say<Message extends string>(message: Message, facts: Record<FactNames<Message>, string | number>): string;
  number(value: number): string;
  /** An amount of dollars. */
  money(dollars: number, digits?: number): string;
  list(names: readonly string[]): string;
  /** A problem of the server side, which comes in English, with the facts to say it in another language. */
  problem(problem: ProblemView): { message: string; hint?: string };
  notice(notice: Notice): string;
}

/** Binds the words to a language. */
export function wordsIn({ locale, catalog }: Language): Words {
  // A translation has the shape of the English catalog, and a test holds it to the same facts in each message.
  const text = (catalog?.sidebar ?? SIDEBAR) as SidebarText;
  const say = (message: string, facts: MessageFacts) => formatMessage(locale, message, facts);
  return {
    locale,
    text,
    say,
    number: (value) => value.toLocaleString(locale),
    money: (dollars, digits = dollars < 0.1 ? 4 : 2) =>
      dollars.toLocaleString(locale, {
        style: "currency",
        currency: "USD",
        currencyDisplay: "narrowSymbol",
        minimumFractionDigits: 2,
        maximumFractionDigits: digits,
      }),
    list: (names) => {
      const last = names[names.length - 1] ?? "";
      return names.length < 2
        ? last
        : formatMessage(locale, text.and, { first: names.slice(0, -1).join(", "), last });
    },
    problem: (problem) => {
      const wording = wordingOf(catalog?.problems, problem.code);
      return wording === undefined ? problem : wordProblem(locale, wording, problem.facts ?? {});
    },
    notice: (notice) => {
      const wording = wordingOf(catalog?.notices, notice.code);
      return wording === undefined ? notice.message : say(wording, notice.facts ?? {});
    },
  };
}

/** A newer server side may know codes that the catalog does not. */
function wordingOf<T>(table: Readonly<Record<string, T>> | undefined, code: string): T | undefined {
  return table !== undefined && Object.keys(table).includes(code) ? table[code] : undefined;
}
