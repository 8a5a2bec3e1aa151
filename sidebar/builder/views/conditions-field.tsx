import { FILTER_OPERATORS, type FilterOperator, isFilterOperator } from "../../../src/pipeline/filter.ts";
import { isJsonList, isSpecs } from "../../../src/pipeline/json.ts";
import type { Json, Specs } from "../../../src/pipeline/pipeline.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { ColumnChoice } from "./columns-field.tsx";
import { type RemovalEvent, removeRow } from "./remove-row.ts";

const NEW: Specs = { column: "", operator: "is_not_empty", logic: "and" };

/** Conditions on columns, all of which must hold. */
export function ConditionsField({ field, label, specs, columns, isWrong, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const value = specs[field.key];
  const conditions = isJsonList(value) ? value : [];
  const set = (next: readonly Json[]) => onChange({ [field.key]: next });
  return (
    <fieldset class="stack">
      <legend>{label}</legend>
      {conditions.map((condition, index) => (
        <ConditionRow
          key={index}
          condition={isSpecs(condition) ? condition : NEW}
          columns={columns}
          wrong={isWrong(index + 1)}
          onChange={(change) => set(conditions.map((one, at) => (at === index ? change : one)))}
          onRemove={(event) => removeRow(event, () => set(conditions.filter((_, at) => at !== index)))}
        />
      ))}
      <button
        type="button"
        aria-invalid={(isWrong() && conditions.length === 0) || undefined}
        onClick={() => set([...conditions, NEW])}
      >
        {texts.conditions.add}
      </button>
    </fieldset>
  );
}

interface RowProps {
  condition: Specs;
  columns: readonly string[];
  wrong: boolean;
  onChange(condition: Specs): void;
  onRemove(event: RemovalEvent): void;
}

function ConditionRow({ condition, columns, wrong, onChange, onRemove }: RowProps) {
  const { texts } = useBuilderWords();
  const { column, operator, value } = condition;
  const known = isFilterOperator(String(operator)) ? (String(operator) as FilterOperator) : undefined;
  const several = known === "in" || known === "not_in";
  const bare = known === "is_empty" || known === "is_not_empty";
  const label = several
    ? texts.conditions.values
    : known === "matches"
      ? texts.conditions.pattern
      : texts.conditions.value;
  return (
    <div class="condition">
      <ColumnChoice
        label={texts.conditions.column}
        columns={columns}
        chosen={typeof column === "string" ? column : ""}
        wrong={wrong}
        onChoose={(chosen) => onChange({ ...condition, column: chosen })}
      />
      <select
        aria-label={texts.conditions.operator}
        onChange={({ currentTarget }) => onChange(withOperator(condition, currentTarget.value))}
      >
        {known === undefined && <option selected>{String(operator)}</option>}
        {FILTER_OPERATORS.map((name) => (
          <option key={name} value={name} selected={name === known}>
            {texts.conditions.operators[name]}
          </option>
        ))}
      </select>
      {several && (
        <textarea
          key={known}
          rows={3}
          aria-label={label}
          placeholder={label}
          aria-invalid={wrong || undefined}
          // What is typed stays as it is typed, blank lines among it, which are no values.
          defaultValue={textOf(value, "\n")}
          onInput={({ currentTarget }) => onChange({ ...condition, value: listOf(currentTarget.value) })}
        />
      )}
      {!bare && !several && (
        <input
          type="text"
          autoComplete="off"
          aria-label={label}
          placeholder={label}
          aria-invalid={wrong || undefined}
          value={textOf(value, ", ")}
          onInput={({ currentTarget }) => onChange({ ...condition, value: currentTarget.value })}
        />
      )}
      <button type="button" class="link" onClick={onRemove}>
        {texts.conditions.remove}
      </button>
    </div>
  );
}

/** A list where one is compared with, a text elsewhere; nothing where nothing is. */
function withOperator({ value, ...rest }: Specs, operator: string): Specs {
  const next = { ...rest, operator };
  if (operator === "is_empty" || operator === "is_not_empty") return next;
  const isList = operator === "in" || operator === "not_in";
  return { ...next, value: isList ? listOf(textOf(value, "\n")) : textOf(value, ", ") };
}

function textOf(value: Json | undefined, between: string): string {
  if (isJsonList(value)) return value.map(String).join(between);
  return value === undefined || value === null ? "" : String(value);
}

function listOf(lines: string): string[] {
  return lines.split("\n").filter((line) => line.trim() !== "");
}
