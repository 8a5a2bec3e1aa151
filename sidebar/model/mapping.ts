import { suggestMapping } from "../../src/plan/suggest-mapping.ts";
import type { FieldMapping, SelectedColumn } from "../../src/protocol.ts";
import type { State } from "./state.ts";

/** Maps columns to fields afresh, and opens the editor by itself when the person has to do something. */
export function remap(state: State): State {
  const { description } = state.workflow;
  if (description === null || state.rows.selection === null) return state;
  const fields = suggestMapping(state.rows.selection.columns, description.fields);
  const next = { ...state, mapping: { fields, editing: false } };
  return { ...next, mapping: { fields, editing: fields.length === 0 || missingFields(next).length > 0 } };
}

/** Gives a field another column; null takes the field out of the record. */
export function assignColumn(state: State, name: string, column: number | null): State {
  const others = state.mapping.fields.filter((field) => field.name !== name);
  const free = others.filter((field) => field.column !== column);
  return withFields(state, column === null ? others : [...free, { column, name }]);
}

/** Sends one more column, under the name the selection proposes for it. */
export function addColumn(state: State, column: number): State {
  const added = addableColumns(state).find((candidate) => candidate.column === column);
  if (added === undefined) return state;
  return withFields(state, [...state.mapping.fields, { column, name: added.proposedName }]);
}

/** Required fields that no column fills, in the workflow's order. */
export function missingFields(state: State): string[] {
  const expected = state.workflow.description?.fields ?? [];
  return expected
    .filter(({ name, required }) => required && columnOf(state, name) === null)
    .map(({ name }) => name);
}

/** Columns that are not sent and whose name is not taken, so that no two columns can fill one field. */
export function addableColumns(state: State): SelectedColumn[] {
  const used = new Set(state.mapping.fields.map(({ column }) => column));
  const taken = new Set([
    ...state.mapping.fields.map(({ name }) => name),
    ...(state.workflow.description?.fields ?? []).map(({ name }) => name),
  ]);
  return (state.rows.selection?.columns ?? []).filter(
    ({ column, proposedName }) => !used.has(column) && !taken.has(proposedName),
  );
}

/** Fields the person added beyond those the workflow names. */
export function extraFields(state: State): FieldMapping[] {
  const expected = new Set((state.workflow.description?.fields ?? []).map(({ name }) => name));
  return state.mapping.fields.filter(({ name }) => !expected.has(name));
}

/** The 1-based sheet column that fills a field, or null. */
export function columnOf(state: State, name: string): number | null {
  return state.mapping.fields.find((field) => field.name === name)?.column ?? null;
}

function withFields(state: State, fields: FieldMapping[]): State {
  return { ...state, mapping: { ...state.mapping, fields } };
}
