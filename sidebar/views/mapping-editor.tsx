import { useWords } from "../language/use-words.ts";
import { addableColumns, columnOf, extraFields, missingFields } from "../model/mapping.ts";
import type { ViewProps } from "./app.tsx";
import { ColumnSelect } from "./column-select.tsx";

/** One line per field of the workflow, then the columns that are sent besides. */
export function MappingEditor({ state, send }: ViewProps) {
  const { text } = useWords();
  const columns = state.rows.selection?.columns ?? [];
  const expected = state.workflow.description?.fields ?? [];
  const missing = new Set(missingFields(state));
  const addable = addableColumns(state);
  const extras = extraFields(state).map(({ name }) => ({ name, required: false }));
  return (
    <div class="mapping">
      {expected.length === 0 && <p class="soft">{text.mapping.noFields}</p>}
      {[...expected, ...extras].map(({ name, required }, index) => (
        <div class="pair" key={name}>
          <label for={`field-${index}`}>
            <span class="field">{name}</span>
            {required && <span class="soft"> {text.mapping.required}</span>}
          </label>
          <ColumnSelect
            id={`field-${index}`}
            none={text.mapping.notSent}
            columns={columns}
            chosen={columnOf(state, name)}
            invalid={missing.has(name)}
            onChoose={(column) => send({ type: "column-assigned", name, column })}
          />
        </div>
      ))}
      {addable.length > 0 && (
        <ColumnSelect
          label={text.mapping.add}
          none={text.mapping.addChoose}
          columns={addable}
          chosen={null}
          onChoose={(column) => column !== null && send({ type: "column-added", column })}
        />
      )}
    </div>
  );
}
