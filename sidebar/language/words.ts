import type { Wording } from "../../src/languages/catalog.ts";
import type { SIDEBAR } from "../../src/languages/en/sidebar.ts";
import { type FactNames, factNames, formatMessage } from "../../src/languages/format-message.ts";
import { wordProblem } from "../../src/languages/word-problem.ts";
import type { MessageFacts, Notice, ProblemView, RunProgress, SpokenLanguage } from "../../src/protocol.ts";
import { pageWordsIn, transportWordings } from "./page-words.ts";

type SidebarText = typeof SIDEBAR;

/** What the page speaks; until the server side has told it, no more than its own few words. */
export type Language = Omit<SpokenLanguage, "sidebar"> & { sidebar: SpokenLanguage["sidebar"] | null };

/** The way to say things in one language. */
export interface Words {
  locale: string;
  language: Language;
  /** The few words the page has by itself. */
  page: ReturnType<typeof pageWordsIn>;
  /** All others; throws before the server side has told them. */
  text: SidebarText;
  /** Fills a message of `text`; the compiler knows which facts it takes. */
  say<Message extends string>(message: Message, facts: Record<FactNames<Message>, string | number>): string;
  number(value: number): string;
  /** An amount of dollars. */
  money(dollars: number, digits?: number): string;
  list(names: readonly string[]): string;
  /** The day of a moment given as ISO 8601. */
  day(iso: string): string;
  /** A problem of the server side, which comes in English, with the facts to say it in another language. */
  problem(problem: ProblemView): Wording;
  notice(notice: Notice): string;
  /** What a run is at; the workflow's own words stay as they are. */
  progress(progress: RunProgress): string;
}

/** Binds the words to a language. */
export function wordsIn(language: Language): Words {
  const { locale, sidebar, server } = language;
  const say = (message: string, facts: MessageFacts) => formatMessage(locale, message, facts);
  const notice = ({ code, message, facts = {} }: Notice) => {
    const wording = entryOf(server?.notices, code);
    return wording !== undefined && takesOnly(wording, facts) ? say(wording, facts) : message;
  };
  const problem = (view: ProblemView): Wording => {
    const wording: Wording | undefined =
      entryOf(transportWordings(locale), view.code) ?? entryOf(server?.problems, view.code);
    const [ask] = view.asks ?? [];
    // The fact is in English, as it came.
    const reason = view.cause ? problem(view.cause).message : ask && notice(ask);
    const facts = { ...view.facts, ...(reason === undefined ? {} : { reason }) };
    if (wording === undefined || !takesOnly(`${wording.message}${wording.hint ?? ""}`, facts)) return view;
    return wordProblem(locale, wording, facts);
  };
  return {
    locale,
    language,
    page: pageWordsIn(locale),
    get text() {
      if (sidebar === null) throw new Error("Words are used before they are known");
      // A translation has the shape of the English catalog, and a test holds it to the same facts in each message.
      return sidebar as SidebarText;
    },
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
    day: (iso) => new Date(iso).toLocaleDateString(locale, { day: "numeric", month: "short" }),
    list: (names) => {
      const last = names[names.length - 1] ?? "";
      return names.length < 2 || sidebar === null
        ? names.join(", ")
        : say(sidebar.and, { first: names.slice(0, -1).join(", "), last });
    },
    problem,
    notice,
    progress: ({ message, step, trouble }) => {
      if (trouble) return wordingLine(problem(trouble));
      const wording = step && entryOf(server?.steps, step.code);
      return wording === undefined ? message : say(wording, step?.facts ?? {});
    },
  };
}

function wordingLine({ message, hint = "" }: Wording): string {
  return `${message} ${hint}`.trim();
}

/** A newer server side may know codes that the catalog does not. */
function entryOf<T>(table: Readonly<Record<string, T>> | null | undefined, code: string): T | undefined {
  return table && Object.keys(table).includes(code) ? table[code] : undefined;
}

/** Records of an earlier version hold sentences without their facts; such a sentence is better than one with gaps. */
function takesOnly(wording: string, facts: MessageFacts): boolean {
  return factNames(wording).every((name) => facts[name] !== undefined);
}
