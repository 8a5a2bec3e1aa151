import { MessageFormatter, pluralTypeHandler } from "@ultraq/icu-message-formatter";
import type { MessageFacts } from "../protocol.ts";

/**
 * Puts facts into a message in the syntax of ICU MessageFormat, as translators know it: `{name}`, `{name, number}` and
 * `{name, plural, one {# row} other {# rows}}`. A plain `{name}` is written as it is, so amounts need one of the others;
 * a missing fact leaves a gap rather than a brace. `locale` is a BCP 47 tag.
 */
export function formatMessage(locale: string, message: string, facts: MessageFacts): string {
  const formatter = new MessageFormatter(locale, { plural: pluralTypeHandler, number: asAmount });
  // Not format(), which remembers every text it ever made.
  return formatter.process(message, facts).flat(Infinity).join("").trim();
}

function asAmount(value: unknown, _options: string, locale: string): string {
  return typeof value === "number" ? value.toLocaleString(locale) : "";
}

/** Names of the facts that a message takes. */
export function factNames(message: string): string[] {
  // What stands in the branches of a plural is text, or takes facts of its own.
  return [...message.matchAll(/(?<!\b(?:one|other) )\{(\w+)/g)].map(([, name = ""]) => name);
}

/** Names of the facts that a message written out in the code takes, so that the compiler misses none. */
export type FactNames<Message extends string> = Message extends `${infer Before}{${infer After}`
  ? (Before extends `${string}${"one" | "other"} ` ? never : NameAt<After>) | FactNames<After>
  : never;

type NameAt<After> = After extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : never;
