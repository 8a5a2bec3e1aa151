import type { SelectedColumn } from "../../src/protocol.ts";
import { text } from "../messages.ts";

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

/** A choice among the selected columns, each shown with a value from the sheet to recognise it by. */
export function ColumnSelect({ id, label, none, columns, chosen, invalid, onChoose }: Props) {
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
          {columnTitle(column)}
        </option>
      ))}
    </select>
  );
}

/** The header as people know it; a column without one goes by its place. */
export function columnTitle({ column, header }: SelectedColumn): string {
  return header.trim() === "" ? text.mapping.column(column) : header;
}
