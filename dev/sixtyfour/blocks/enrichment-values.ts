import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import type { SampleCompany } from "../sample-data/companies.ts";
import { seededChoice, seededNumber } from "../seeded-hash.ts";

/** Field types that a `return_fields` entry may name; "string" and the like are what bare entries use. */
export type FieldType = "str" | "int" | "float" | "bool" | "list[str]" | "list[int]" | "dict";

const TYPE_NAMES: ReadonlyMap<string, FieldType> = new Map<string, FieldType>([
  ["str", "str"],
  ["string", "str"],
  ["int", "int"],
  ["integer", "int"],
  ["float", "float"],
  ["number", "float"],
  ["bool", "bool"],
  ["boolean", "bool"],
  ["list[str]", "list[str]"],
  ["list[int]", "list[int]"],
  ["dict", "dict"],
]);

const PHRASES = [
  "Growing steadily; hired two people last quarter",
  "None found",
  "Yes, since 2024",
  'Calls itself "the quiet leader", at least in its own words',
  "Ja – größter Anbieter der Region",
  "",
] as const;

const TAGS = ["B2B", "remote-first", "don't cold call", "ISO 27001", "family-owned", "série A"] as const;

/** Reads the declared type of a field, or `undefined` when it has none: such answers change shape from row to row. */
export function declaredType(field: JsonValue): FieldType | undefined {
  const name = isJsonObject(field) ? field.type : field;
  return typeof name === "string" ? TYPE_NAMES.get(name) : undefined;
}

/** Makes up the answer to one requested field: facts of the company where the name asks for one, else sample text. */
export function enrichmentValue(
  name: string,
  type: FieldType | undefined,
  company: SampleCompany,
  seed: string,
): JsonValue {
  const fact = companyFact(name, company);
  const own = `${seed}:${name}`;
  switch (type) {
    case "str":
      return fact === undefined ? seededChoice(own, PHRASES) : String(fact);
    case "int":
      return typeof fact === "number" ? fact : seededNumber(own, 500);
    case "float":
      return typeof fact === "number" ? fact : seededNumber(own, 100) / 10;
    case "bool":
      return seededNumber(own, 2) === 1;
    case "list[str]":
      return tags(own);
    case "list[int]":
      return [seededNumber(`${own}:a`, 90), seededNumber(`${own}:b`, 90)];
    case "dict":
      return JSON.stringify({ city: company.city, country: company.country, since: company.founded });
    default:
      return untyped(own, fact);
  }
}

/** The research columns that come with the requested fields, notes on several lines among them. */
export function researchColumns(subject: string, company: SampleCompany, seed: string): JsonObject {
  return {
    notes: `${subject} – sample research, invented.\nBased in ${company.city}, "${company.country}"; ${company.industry}, about ${company.headcount} people.`,
    findings: [`${company.name} was founded in ${company.founded}`, ...tags(seed)],
    references: JSON.stringify({ [`https://${company.domain}/about`]: "About page (invented)" }),
    confidence_score: 4 + seededNumber(`confidence:${seed}`, 61) / 10,
  };
}

function companyFact(name: string, company: SampleCompany): string | number | undefined {
  if (/headcount|employees|size/i.test(name)) return company.headcount;
  if (/industry|sector/i.test(name)) return company.industry;
  if (/founded|year/i.test(name)) return company.founded;
  if (/location|city|headquarter/i.test(name)) return `${company.city}, ${company.country}`;
  if (/country/i.test(name)) return company.country;
  if (/website|domain/i.test(name)) return company.domain;
  return undefined;
}

function tags(seed: string): string[] {
  const start = seededNumber(`tags:${seed}`, TAGS.length);
  return [...TAGS, ...TAGS].slice(start, start + seededNumber(`count:${seed}`, 4));
}

function untyped(seed: string, fact: string | number | undefined): JsonValue {
  switch (seededNumber(`shape:${seed}`, 3)) {
    case 0:
      return fact ?? seededNumber(seed, 50);
    case 1:
      return fact === undefined ? "9.5" : `about ${fact}`;
    default:
      return seededChoice(seed, PHRASES);
  }
}
