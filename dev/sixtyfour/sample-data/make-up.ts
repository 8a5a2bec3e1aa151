import { seededChoice, seededNumber } from "../seeded-hash.ts";
import { SAMPLE_COMPANIES, type SampleCompany } from "./companies.ts";
import { FAMILY_NAMES, GIVEN_NAMES, TITLES } from "./people.ts";

/** An invented person at a company, as `company_to_leads` finds them. */
export interface SamplePerson {
  fullName: string;
  title: string;
  linkedinUrl: string;
}

/** Letters and digits only, for addresses: accents go, everything else becomes a hyphen. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Finds a sample company by name or domain, or makes one up that is always the same for the same name. */
export function companyCalled(nameOrDomain: string): SampleCompany {
  const wanted = nameOrDomain
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/.*$/, "");
  const known = SAMPLE_COMPANIES.find((one) => one.name.toLowerCase() === wanted || one.domain === wanted);
  if (known) return known;
  const like = seededChoice(`company:${wanted}`, SAMPLE_COMPANIES);
  return {
    ...like,
    name: nameOrDomain.trim(),
    domain: `${slug(wanted.replace(/\.example$/, "")) || "unnamed"}.example`,
    headcount: 5 + seededNumber(`headcount:${wanted}`, 900),
    founded: 1950 + seededNumber(`founded:${wanted}`, 75),
  };
}

/** The n-th invented person who works at a company. */
export function personAt(company: SampleCompany, n: number): SamplePerson {
  const seed = `${company.domain}:${n}`;
  const fullName = `${seededChoice(`given:${seed}`, GIVEN_NAMES)} ${seededChoice(`family:${seed}`, FAMILY_NAMES)}`;
  return {
    fullName,
    title: seededChoice(`title:${seed}`, TITLES),
    linkedinUrl: `https://linkedin.example/in/${slug(fullName)}`,
  };
}

/** A telephone number from the ranges that regulators keep for films and books, so that nobody is ever called. */
export function fictionalPhone(seed: string): { number: string; region: string } {
  const last = String(seededNumber(`phone:${seed}`, 100)).padStart(2, "0");
  return seededChoice(`region:${seed}`, [
    { number: `+1 555 555 01${last}`, region: "US" },
    { number: `+44 20 7946 09${last}`, region: "GB" },
    { number: `+49 30 23125 0${last}`, region: "DE" },
  ]);
}
