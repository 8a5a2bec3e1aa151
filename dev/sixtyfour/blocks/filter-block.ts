import {
  type Condition,
  comparedValue,
  FILTER_OPERATORS,
  isFilterOperator,
  passesFilter,
} from "../../../src/pipeline/filter.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { readText } from "../table.ts";
import { type Block, BlockFailure, specsSchema } from "./block.ts";

/** Keeps the rows that pass every condition. */
export const filter: Block = {
  name: "filter",
  specsSchema: specsSchema(
    {
      filters: {
        type: "array",
        items: {
          type: "object",
          properties: {
            column: { type: "string" },
            operator: { type: "string", enum: [...FILTER_OPERATORS] },
            value: {},
            logic: { type: "string", enum: ["and"], default: "and" },
          },
          required: ["column", "operator"],
        },
      },
    },
    ["filters"],
  ),
  secondsPerRow: 0.02,
  execute: (input, specs) => {
    const conditions = readConditions(specs);
    try {
      const rows = input.rows.filter((row) =>
        passesFilter(conditions, (column) => readText(input, row, column)),
      );
      return { ...input, rows };
    } catch (error) {
      if (error instanceof SyntaxError) throw new BlockFailure(`Invalid pattern: ${error.message}`);
      throw error;
    }
  },
};

function readConditions(specs: JsonObject): Condition[] {
  if (!Array.isArray(specs.filters)) throw new BlockFailure("Spec 'filters' must be a list");
  return specs.filters.map(readCondition);
}

function readCondition(item: JsonValue): Condition {
  if (!isJsonObject(item)) throw new BlockFailure("Every filter must be an object");
  const operator = String(item.operator);
  if (!isFilterOperator(operator)) throw new BlockFailure(`Unknown operator '${operator}'`);
  if (item.logic !== undefined && item.logic !== "and") {
    throw new BlockFailure(`Unknown logic '${String(item.logic)}': filters are joined by 'and'`);
  }
  return { column: String(item.column), operator, value: comparedValue(item.value) };
}
