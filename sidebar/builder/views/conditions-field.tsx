import { FILTER_OPERATORS, type FilterOperator, isFilterOperator } from "../../../src/pipeline/filter.ts";
import { isJsonList, isSpecs } from "../../../src/pipeline/json.ts";
import type { Json, Specs } from "../../../src/pipeline/pipeline.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { ColumnChoice } from "./columns-field.tsx";

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
          onRemove={() => set(conditions.filter((_, at) => at !== index))}
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
  onRemove(): void;
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
      {!bare && (
        <input
          type="text"
          autoComplete="off"
          aria-label={label}
          placeholder={label}
          aria-invalid={wrong || undefined}
          value={
            isJsonList(value) ? value.join(", ") : value === undefined || value === null ? "" : String(value)
          }
          onInput={({ currentTarget }) =>
            onChange({
              ...condition,
              value: several ? currentTarget.value.split(/,\s*/) : currentTarget.value,
            })
          }
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
  const text = isJsonList(value)
    ? value.join(", ")
    : value === undefined || value === null
      ? ""
      : String(value);
  return { ...next, value: operator === "in" || operator === "not_in" ? text.split(/,\s*/) : text };
}
