import { SAMPLE_COMPANIES } from "../sixtyfour/sample-data/companies.ts";
import { FAMILY_NAMES, GIVEN_NAMES, TITLES } from "../sixtyfour/sample-data/people.ts";

const HEADER = ["full_name", "title", "company", "website", "note"] as const;

/** Notes as people leave them in sheets; some look like formulas, numbers or dates, and must stay what they are. */
const NOTES = [
  "",
  'Met at "Messe Nord", wants a call',
  "=1+1",
  "",
  "+49 30 23125 042",
  "Prefers e-mail,\nnot the phone",
  "007",
  "",
  "1/2",
] as const;

/** How many people there are before names would repeat. */
const PEOPLE = GIVEN_NAMES.length * FAMILY_NAMES.length;

/**
 * Makes a sheet of invented leads: the header and `count` rows below it, always the same ones. As in real sheets, every
 * 17th row is blank, every 13th repeats the person before it, and here and there a title or a company is missing. Past
 * 2,000 people names repeat.
 */
export function sampleLeads(count: number): string[][] {
  const rows: string[][] = [[...HEADER]];
  let people = 0;
  for (let row = 1; row <= count; row++) {
    if (row % 17 === 0) rows.push(HEADER.map(() => ""));
    else if (row % 13 === 0) rows.push(lead(people - 1));
    else rows.push(lead(people++));
  }
  return rows;
}

function lead(n: number): string[] {
  const person = n % PEOPLE;
  const round = Math.floor(person / GIVEN_NAMES.length);
  const given = pick(GIVEN_NAMES, person);
  const family = pick(FAMILY_NAMES, person * 7 + round);
  const company = pick(SAMPLE_COMPANIES, person * 3);
  return [
    `${given} ${family}`,
    n % 11 === 5 ? "" : pick(TITLES, n),
    n % 23 === 19 ? "" : company.name,
    n % 4 === 1 ? "" : `https://${company.domain}`,
    pick(NOTES, n),
  ];
}

function pick<T>(items: readonly [T, ...T[]], n: number): T {
  return items[n % items.length] ?? items[0];
}
