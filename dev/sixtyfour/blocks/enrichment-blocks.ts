import { isJsonObject, type JsonObject } from "../json.ts";
import { companyCalled } from "../sample-data/make-up.ts";
import { type RowType, withColumns } from "../table.ts";
import { type Block, BlockFailure, specsSchema, textSpec } from "./block.ts";
import { declaredType, enrichmentValue, researchColumns } from "./enrichment-values.ts";
import { companyOf, fullNameOf, reader } from "./row-subject.ts";

const RESEARCH = ["notes", "findings", "references", "confidence_score"] as const;

/** Builds an enrichment block: the requested fields, then the research columns; rows without a subject stay blank. */
function enrichmentBlock(name: string, accepts: RowType, more: JsonObject = {}): Block {
  return {
    name,
    specsSchema: specsSchema({
      return_fields: { type: "object", description: "Field name to {description, type}, or to a type name." },
      company_field: { type: "string", description: "Column that holds the company." },
      ...more,
    }),
    secondsPerRow: 30,
    accepts,
    execute: (input, specs) => {
      const fields = Object.entries(returnFields(specs));
      const companyField = textSpec(specs.company_field);
      return withColumns(input, [...fields.map(([field]) => field), ...RESEARCH], (row) => {
        const read = reader(input, row);
        const companyName = companyField === undefined ? companyOf(read) : read(companyField);
        const subject = accepts === "LEAD" ? fullNameOf(read) : companyName;
        if (subject === "") return [...fields, ...RESEARCH].map(() => "");
        const company = companyCalled(companyName || "Unknown company");
        const seed = `${subject}@${company.domain}`;
        const research = researchColumns(subject, company, seed);
        return [
          ...fields.map(([field, spec]) => enrichmentValue(field, declaredType(spec), company, seed)),
          ...RESEARCH.map((column) => research[column] ?? null),
        ];
      });
    },
  };
}

function returnFields(specs: JsonObject): JsonObject {
  const fields = specs.return_fields;
  if (fields === undefined || fields === null) return {};
  if (!isJsonObject(fields)) throw new BlockFailure("Spec 'return_fields' must be an object");
  return fields;
}

/** Researches the person of each row. */
export const leadEnrichment = enrichmentBlock("lead_enrichment", "LEAD");

/** Researches the company of each row. */
export const companyEnrichment = enrichmentBlock("company_enrichment", "COMPANY", {
  find_people: { type: "boolean", description: "Accepted, but no people are made up here." },
  people_focus_prompt: { type: "string" },
});
