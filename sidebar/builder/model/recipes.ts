import type { BUILDER } from "../../../src/languages/en/builder.ts";
import type { Specs } from "../../../src/pipeline/pipeline.ts";
import type { ExpectedField } from "../../../src/protocol.ts";

/** A proven beginning: which columns it wants, and the steps with what is usual in them. */
export interface Recipe {
  rowType: "LEAD" | "COMPANY";
  /** Only what the steps look at: each column more leaves the sheet for nothing. */
  wants: readonly ExpectedField[];
  blocks: readonly RecipeBlock[];
  /** Place of the block whose answer only the person knows; its card is unfolded. */
  asks: number;
}

interface RecipeBlock {
  name: string;
  specs?: Specs;
  /** Asked for by the step: name and type. */
  answers?: Readonly<Partial<Record<AnswerName, string>>>;
}

export type AnswerName = keyof typeof BUILDER.recipeAnswers;

const PERSON: readonly ExpectedField[] = [
  { name: "full_name", required: true },
  { name: "company", required: false },
  { name: "linkedin_url", required: false },
];

const COMPANY: readonly ExpectedField[] = [
  { name: "company_name", required: true },
  { name: "website", required: false },
];

const work = { name: "find_email", specs: { mode: "PROFESSIONAL" } };
const verify = { name: "verify_email", specs: {} };
const duplicates = { name: "deduplicate", specs: {} };

/** Where people start from; the first is the example of the vendor's own guide to batch processing. */
export const RECIPES = {
  emails: { rowType: "LEAD", wants: PERSON, blocks: [duplicates, work, verify], asks: 1 },
  people: {
    rowType: "LEAD",
    wants: PERSON,
    blocks: [
      duplicates,
      research("lead_enrichment", {
        job_title: "str",
        seniority: "str",
      }),
    ],
    asks: 1,
  },
  companies: {
    rowType: "COMPANY",
    wants: COMPANY,
    blocks: [
      duplicates,
      research("company_enrichment", {
        industry: "str",
        employees: "int",
      }),
    ],
    asks: 1,
  },
  phones: {
    rowType: "LEAD",
    wants: PERSON,
    blocks: [duplicates, { name: "find_phone", specs: {} }],
    asks: 1,
  },
  teams: {
    rowType: "COMPANY",
    wants: COMPANY,
    blocks: [duplicates, { name: "company_to_leads", specs: { people_focus_prompt: "" } }, work, verify],
    asks: 1,
  },
  fit: {
    rowType: "LEAD",
    wants: [...PERSON, { name: "title", required: false }, { name: "location", required: false }],
    blocks: [
      { name: "filter", specs: { filters: [] } },
      duplicates,
      research("lead_enrichment", {
        fits: "bool",
        fit_reason: "str",
      }),
      {
        name: "filter",
        specs: { filters: [{ column: "fits", operator: "equals", value: "true", logic: "and" }] },
      },
    ],
    asks: 0,
  },
} as const satisfies Readonly<Record<string, Recipe>>;

export type RecipeName = keyof typeof RECIPES;

export const RECIPE_NAMES = Object.keys(RECIPES) as RecipeName[];

/** Answers by name and type; the words that ask for them are the language's. */
function research(name: string, answers: Readonly<Partial<Record<AnswerName, string>>>) {
  return { name, answers };
}
