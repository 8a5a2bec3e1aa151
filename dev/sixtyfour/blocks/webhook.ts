import { isJsonObject, type JsonObject, parseJson } from "../json.ts";
import { tableOfRecords } from "../table.ts";
import { type Block, specsSchema } from "./block.ts";

/** Columns that every record must have; a bare type name counts as required, an object unless it says otherwise. */
export function requiredColumns(specs: JsonObject): string[] {
  if (!isJsonObject(specs.input_schema)) return [];
  return Object.entries(specs.input_schema)
    .filter(([, field]) => !isJsonObject(field) || field.required !== false)
    .map(([column]) => column);
}

/** The sample records that stand in for a request without a payload; empty when there are none or they do not parse. */
export function sampleInput(specs: JsonObject): JsonObject[] {
  const value = typeof specs.webhook_input === "string" ? parseJson(specs.webhook_input) : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isJsonObject);
}

/** Source block: the rows are the request's records, with undeclared columns passed through. */
export const webhook: Block = {
  name: "webhook",
  source: true,
  specsSchema: specsSchema({
    input_schema: { type: "object", description: "Column name to type name, or to {type, required}." },
    webhook_input: { type: "string", description: "Sample records as JSON text." },
    dataframe_type: { type: "string", enum: ["LEAD", "COMPANY"], default: "LEAD" },
  }),
  secondsPerRow: 0.02,
  execute: (_, specs, { records }) =>
    tableOfRecords(records, specs.dataframe_type === "COMPANY" ? "COMPANY" : "LEAD"),
};
