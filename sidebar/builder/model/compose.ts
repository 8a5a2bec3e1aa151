import type { Pipeline, PipelineBlock, Specs } from "../../../src/pipeline/pipeline.ts";
import { suggestMapping } from "../../../src/plan/suggest-mapping.ts";
import type { ExpectedField, SelectedColumn } from "../../../src/protocol.ts";
import type { BuilderWords } from "../use-builder-words.ts";
import { type AnswerName, RECIPES, type Recipe, type RecipeName } from "./recipes.ts";

/** A pipeline as a recipe begins it, with the columns that fit by their headers; null begins with no step. */
export function composePipeline(
  name: RecipeName | null,
  columns: readonly SelectedColumn[],
  words: BuilderWords,
): Pipeline {
  const recipe: Recipe | null = name === null ? null : RECIPES[name];
  return {
    name: name === null ? "" : words.recipes[name].title,
    description: name === null ? "" : words.recipes[name].about,
    rowType: recipe?.rowType ?? "LEAD",
    inputs: inputsFor(recipe?.wants ?? [], columns),
    blocks: (recipe?.blocks ?? []).map((block, index): PipelineBlock => {
      const { name: kind, specs = {}, answers } = block;
      return {
        id: `step-${index + 1}`,
        name: kind,
        specs: answers ? { ...specs, return_fields: asked(answers, words) } : specs,
      };
    }),
  };
}

/** The columns of a sheet that fit what is wanted; nothing that is not wanted leaves the sheet unasked. */
export function inputsFor(
  wants: readonly ExpectedField[],
  columns: readonly SelectedColumn[],
): Pipeline["inputs"] {
  return suggestMapping([...columns], [...wants]).map(({ column, name }) => {
    const header = columns.find((one) => one.column === column)?.proposedName ?? "";
    return { header, column, name, required: wants.some((want) => want.name === name && want.required) };
  });
}

function asked(
  answers: Readonly<Partial<Record<AnswerName, string>>>,
  { recipeAnswers }: BuilderWords,
): Specs[string] {
  return (Object.keys(answers) as AnswerName[]).map((name) => ({
    name,
    description: recipeAnswers[name],
    type: answers[name] ?? "",
  }));
}
