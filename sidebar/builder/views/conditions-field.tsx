import { FILTER_OPERATORS, type FilterOperator, isFilterOperator } from "../../../src/pipeline/filter.ts";
import { isJsonList, isSpecs } from "../../../src/pipeline/json.ts";
import type { Json, PipelineFault, Specs } from "../../../src/pipeline/pipeline.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { ColumnChoice } from "./columns-field.tsx";
import { marks } from "./marks.ts";
import { type RemovalEvent, removeRow } from "./remove-row.ts";

const NEW: Specs = { column: "", operator: "is_not_empty", logic: "and" };

/** Conditions on columns, all of which must hold. */
export function ConditionsField({ field, label, specs, columns, faultAt, onChange }: FieldProps) {
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
          number={index + 1}
          fault={faultAt(index + 1)}
          onChange={(change) => set(conditions.map((one, at) => (at === index ? change : one)))}
          onRemove={(event) => removeRow(event, () => set(conditions.filter((_, at) => at !== index)))}
        />
      ))}
      <button
        type="button"
        {...marks(conditions.length === 0 ? faultAt() : undefined)}
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
  /** From 1. */
  number: number;
  fault: PipelineFault | undefined;
  onChange(condition: Specs): void;
  onRemove(event: RemovalEvent): void;
}

function ConditionRow({ condition, columns, number, fault, onChange, onRemove }: RowProps) {
  const { texts, say } = useBuilderWords();
  const { column, operator, value } = condition;
  // A reader who goes from field to field does not see which row one is in.
  const named = (label: string) => say(texts.conditions.named, { label, n: number });
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
        label={named(texts.conditions.column)}
        columns={columns}
        chosen={typeof column === "string" ? column : ""}
        fault={fault}
        onChoose={(chosen) => onChange({ ...condition, column: chosen })}
      />
      <select
        aria-label={named(texts.conditions.operator)}
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
          aria-label={named(label)}
          placeholder={label}
          {...marks(fault)}
          // What is typed stays as it is typed, blank lines among it, which are no values.
          defaultValue={textOf(value, "\n")}
          onInput={({ currentTarget }) => onChange({ ...condition, value: listOf(currentTarget.value) })}
        />
      )}
      {!bare && !several && (
        <input
          type="text"
          autoComplete="off"
          aria-label={named(label)}
          placeholder={label}
          {...marks(fault)}
          value={textOf(value, ", ")}
          onInput={({ currentTarget }) => onChange({ ...condition, value: currentTarget.value })}
        />
      )}
      <button type="button" class="link" aria-label={named(texts.conditions.remove)} onClick={onRemove}>
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
