import { describe, expect, it } from "vitest";
import { PAGES } from "../../sidebar/language/page-words.ts";
import { BUILDER } from "../../src/languages/en/builder.ts";
import { MAIL } from "../../src/languages/en/mail.ts";
import { NOTES } from "../../src/languages/en/notes.ts";
import { NOTICES } from "../../src/languages/en/notices.ts";
import { PAGE } from "../../src/languages/en/page.ts";
import { PROBLEMS } from "../../src/languages/en/problems.ts";
import { SIDEBAR } from "../../src/languages/en/sidebar.ts";
import { STEPS } from "../../src/languages/en/steps.ts";
import { formatMessage } from "../../src/languages/format-message.ts";
import { CATALOGS } from "../../src/languages/languages.ts";

type Part = Readonly<Record<string, unknown>>;

/** Every text of a part of a catalog with the way to it, such as `start.enrich`. */
function textsOf(part: Part, way = ""): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "string") return [[way + name, value]];
    return typeof value === "object" && value !== null ? textsOf({ ...value }, `${way}${name}.`) : [];
  });
}

/** The places of facts with the way each is written, such as `rows, plural`; each once. */
function placesOf(message: string): string[] {
  const places = [...message.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)(?:, (\w+))?/g)];
  return [...new Set(places.map(([, name = "", kind = ""]) => (kind ? `${name}, ${kind}` : name)))].sort();
}

/** Names of facts alone: a language may need a plural where English needs none. */
const namesOf = (message: string) =>
  [...new Set(placesOf(message).map((place) => place.split(",")[0] ?? ""))].sort();

const ENGLISH: Part = {
  problems: PROBLEMS,
  notes: NOTES,
  notices: NOTICES,
  mail: MAIL,
  steps: STEPS,
  sidebar: SIDEBAR,
  builder: BUILDER,
  page: PAGE,
};
const ENGLISH_TEXTS = textsOf(ENGLISH);

const ENGLISH_OF = new Map(ENGLISH_TEXTS);

/** Whether English writes a fact as an amount. */
const isAmount = (way: string, name: string) =>
  placesOf(ENGLISH_OF.get(way) ?? "").some((place) => place.startsWith(`${name}, `));

/** Facts such as English takes them for this text. */
const factsFor = (way: string) =>
  Object.fromEntries(namesOf(ENGLISH_OF.get(way) ?? "").map((name) => [name, isAmount(way, name) ? 2 : "X"]));

describe.each(Object.keys(CATALOGS))("the catalog of %s", (language) => {
  const theirs = new Map(textsOf({ ...CATALOGS[language]?.(), page: PAGES[language] }));

  it("has every text of the English one, and no other", () => {
    expect([...theirs.keys()].sort()).toEqual(ENGLISH_TEXTS.map(([way]) => way).sort());
  });

  it.each(ENGLISH_TEXTS)("%s takes the same facts", (way, message) => {
    expect(namesOf(theirs.get(way) ?? "")).toEqual(namesOf(message));
  });

  it("has both forms of every plural, and braces that match", () => {
    for (const [way, message] of theirs) {
      const plurals = message.match(/, plural,/g)?.length ?? 0;
      expect(message.match(/\bone \{/g)?.length ?? 0, way).toBe(plurals);
      expect(message.match(/\bother \{/g)?.length ?? 0, way).toBe(plurals);
      expect(message.match(/\{/g)?.length, way).toBe(message.match(/\}/g)?.length);
      expect(formatMessage(language, message, factsFor(way)), way).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it("writes amounts in the manner of the language", () => {
    for (const [way, message] of theirs) {
      for (const place of placesOf(message)) {
        const [name = "", kind] = place.split(", ");
        expect(kind !== undefined, `${way}: ${name}`).toBe(isAmount(way, name));
      }
    }
  });

  it("uses no straight quotation marks around names, and no blank at an end", () => {
    for (const [way, message] of theirs) {
      expect(message.replace(/\[[^\]]*\]/g, ""), way).not.toMatch(/"/);
      expect(message.trim(), way).toBe(message);
    }
  });

  it("is translated: almost nothing reads as in English", () => {
    const same = ENGLISH_TEXTS.filter(
      ([way, message]) => theirs.get(way) === message && /[a-z]{4}/.test(message),
    );
    expect(same.length, same.map(([way]) => way).join(", ")).toBeLessThan(15);
  });

  it("ends each sentence where the English one ends", () => {
    const ends = (message: string) => /[.?!…:]$/.exec(message)?.[0] ?? "";
    for (const [way, message] of ENGLISH_TEXTS) expect(ends(theirs.get(way) ?? ""), way).toBe(ends(message));
  });
});
