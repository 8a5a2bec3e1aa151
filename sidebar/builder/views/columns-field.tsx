import { isJsonList } from "../../../src/pipeline/json.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { FieldFrame } from "./field-frame.tsx";

/** One of the columns that are there when rows arrive; one that is not known here stays chosen. */
export function ColumnField({ id, field, label, help, specs, columns, isWrong, onChange }: FieldProps) {
  const { key } = field;
  const chosen = typeof specs[key] === "string" ? specs[key] : "";
  return (
    <FieldFrame id={id} label={label} help={help}>
      <ColumnChoice
        id={id}
        columns={columns}
        chosen={chosen}
        wrong={isWrong()}
        onChoose={(column) => onChange({ [key]: column === "" ? undefined : column })}
      />
    </FieldFrame>
  );
}

interface ChoiceProps {
  id?: string;
  label?: string;
  columns: readonly string[];
  chosen: string;
  wrong: boolean;
  onChoose(column: string): void;
}

/** A column to pick, or none. */
export function ColumnChoice({ id, label, columns, chosen, wrong, onChoose }: ChoiceProps) {
  const { texts, say } = useBuilderWords();
  const isListed = chosen === "" || columns.includes(chosen);
  return (
    <select
      id={id}
      aria-label={label}
      aria-invalid={wrong || undefined}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="" selected={chosen === ""}>
        {texts.fields.none}
      </option>
      {!isListed && (
        <option value={chosen} selected>
          {say(texts.fields.unlisted, { column: chosen })}
        </option>
      )}
      {columns.map((column) => (
        <option key={column} value={column} selected={column === chosen}>
          {column}
        </option>
      ))}
    </select>
  );
}

/** Several of the columns. */
export function ColumnsField({ field, label, specs, columns, isWrong, onChange }: FieldProps) {
  const { texts, say } = useBuilderWords();
  const { key, required } = field;
  const value = specs[key];
  const chosen = isJsonList(value) ? value.map(String) : [];
  const all = [...columns, ...chosen.filter((column) => !columns.includes(column))];
  const set = (next: string[]) => onChange({ [key]: next.length === 0 ? undefined : next });
  return (
    <fieldset>
      <legend>{required ? texts.fields.remove : label}</legend>
      {all.map((column) => (
        <label class="check" key={column}>
          <input
            type="checkbox"
            checked={chosen.includes(column)}
            aria-invalid={isWrong() || undefined}
            onChange={({ currentTarget }) =>
              set(currentTarget.checked ? [...chosen, column] : chosen.filter((one) => one !== column))
            }
          />
          <span class="cut">
            {columns.includes(column) ? column : say(texts.fields.unlisted, { column })}
          </span>
        </label>
      ))}
      {!required && <div class="soft help">{texts.fields.columnsHelp}</div>}
    </fieldset>
  );
}
