import { isJsonList } from "../../../src/pipeline/json.ts";
import type { PipelineFault } from "../../../src/pipeline/pipeline.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { marks } from "./marks.ts";

/** One of the columns that are there when rows arrive; one that is not known here stays chosen. */
export function ColumnField({ id, field, label, help, specs, columns, faultAt, onChange }: FieldProps) {
  const { key } = field;
  const chosen = typeof specs[key] === "string" ? specs[key] : "";
  return (
    <FieldFrame id={id} label={label} help={help}>
      <ColumnChoice
        id={id}
        columns={columns}
        chosen={chosen}
        fault={faultAt()}
        helpId={help === undefined ? undefined : `${id}-help`}
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
  fault: PipelineFault | undefined;
  helpId?: string | undefined;
  onChoose(column: string): void;
}

/** A column to pick, or none. */
export function ColumnChoice({ id, label, columns, chosen, fault, helpId, onChoose }: ChoiceProps) {
  const { texts, say } = useBuilderWords();
  const isListed = chosen === "" || columns.includes(chosen);
  return (
    <select
      id={id}
      aria-label={label}
      {...marks(fault, helpId)}
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
export function ColumnsField({ field, label, specs, columns, faultAt, onChange }: FieldProps) {
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
            {...marks(faultAt())}
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
