import { isJsonList, isSpecs } from "../../../src/pipeline/json.ts";
import type { PipelineBlock, Specs } from "../../../src/pipeline/pipeline.ts";
import { returnFieldsOf } from "../../../src/pipeline/return-fields.ts";
import type { Words } from "../../language/words.ts";
import type { BuilderWords } from "../use-builder-words.ts";

/** What a step is set to, in one line; empty where nothing is. */
export function blockSummary({ specs }: PipelineBlock, words: Words & { texts: BuilderWords }): string {
  const { texts, list } = words;
  if (specs.filters !== undefined) return conditionsSummary(specs, words);
  if (specs.return_fields !== undefined) {
    return list(returnFieldsOf(specs.return_fields).flatMap(({ name }) => (name === "" ? [] : [name])));
  }
  if (specs.mode === "PROFESSIONAL" || specs.mode === "PERSONAL") return texts.fields.modes[specs.mode];
  if (typeof specs.notebook_name === "string" && specs.notebook_name !== "") return specs.notebook_name;
  if (isJsonList(specs.columns)) return list(specs.columns.map(String));
  return typeof specs.people_focus_prompt === "string" ? specs.people_focus_prompt : "";
}

function conditionsSummary({ filters }: Specs, { texts, say }: Words & { texts: BuilderWords }): string {
  const [first, ...more] = isJsonList(filters) ? filters.filter(isSpecs) : [];
  if (first === undefined) return "";
  const { column, operator, value } = first;
  const { operators, one, bare, more: others } = texts.conditions;
  const known = Object.entries(operators).find(([name]) => name === operator)?.[1] ?? String(operator);
  const needsValue = operator !== "is_empty" && operator !== "is_not_empty";
  const text = say(needsValue ? one : bare, {
    column: String(column),
    operator: known,
    value: isJsonList(value) ? value.join(", ") : String(value ?? ""),
  });
  return more.length === 0 ? text : say(others, { first: text, count: more.length });
}
