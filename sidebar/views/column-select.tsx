import type { SelectedColumn } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";

interface Props {
  id?: string;
  label?: string;
  /** What choosing no column is called here. */
  none: string;
  columns: readonly SelectedColumn[];
  chosen: number | null;
  invalid?: boolean;
  onChoose(column: number | null): void;
}

/** A choice among the selected columns. */
export function ColumnSelect({ id, label, none, columns, chosen, invalid, onChoose }: Props) {
  const words = useWords();
  return (
    <select
      id={id}
      aria-label={label}
      aria-invalid={invalid ? "true" : undefined}
      onChange={({ currentTarget }) =>
        onChoose(currentTarget.value === "" ? null : Number(currentTarget.value))
      }
    >
      <option value="" selected={chosen === null}>
        {none}
      </option>
      {columns.map((column) => (
        <option key={column.column} value={column.column} selected={column.column === chosen}>
          {columnTitle(column, words)}
        </option>
      ))}
    </select>
  );
}

/** The header as people know it; a column without one goes by its place, and an unclear one shows a value besides. */
export function columnTitle(
  { column, header, proposedName, samples }: SelectedColumn,
  { text, say }: Words,
): string {
  const name = header.trim() === "" ? say(text.mapping.column, { column }) : header;
  const [sample] = samples;
  return proposedName === header || sample === undefined
    ? name
    : say(text.mapping.columnLike, { name, sample });
}
