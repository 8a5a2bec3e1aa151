import { type RecalledMapping, recallMapping } from "../../src/plan/recall-choices.ts";
import { suggestMapping } from "../../src/plan/suggest-mapping.ts";
import type { ExpectedField, FieldMapping, SelectedColumn } from "../../src/protocol.ts";
import type { State } from "./state.ts";

/**
 * Maps columns to fields afresh: as at the last start of this workflow, else by their names. Opens the editor by itself
 * when the person has to do something.
 */
export function remap(state: State): State {
  const { description } = state.workflow;
  const columns = state.rows.selection?.columns;
  if (description === null || columns === undefined) return state;
  const recalled = recall(state);
  const mapping =
    recalled === null || recalled.fields.length === 0
      ? { fields: suggestMapping(columns, description.fields), recalled: false, lost: [] }
      : { ...complete(recalled.fields, columns, description.fields), lost: recalled.lost };
  const next = { ...state, mapping: { ...mapping, editing: false } };
  const incomplete = mapping.fields.length === 0 || missingFields(next).length > 0;
  return { ...next, mapping: { ...mapping, editing: incomplete } };
}

/** Takes the skip rules of the last start; rules that were never chosen for this workflow stay as they are. */
export function recallSkip(state: State): State {
  const recalled = recall(state);
  return recalled === null ? state : { ...state, skip: recalled.skip };
}

/** Skips rows that hold something in a column; null for none. */
export function skipFilled(state: State, column: number | null): State {
  const { whenFilled: _, ...others } = state.skip;
  return { ...state, skip: column === null ? others : { ...others, whenFilled: column } };
}

function recall({ choices, workflow, rows }: State): RecalledMapping | null {
  const remembered = choices.find(({ workflowId }) => workflowId === workflow.chosenId);
  return remembered === undefined || rows.selection === null
    ? null
    : recallMapping(rows.selection.columns, remembered);
}

/** A workflow may require more than it did; what the person left out of the optional fields stays out. */
function complete(recalled: FieldMapping[], columns: SelectedColumn[], expected: ExpectedField[]) {
  const used = new Set(recalled.map(({ column }) => column));
  const named = new Set(recalled.map(({ name }) => name));
  const found = suggestMapping(
    columns.filter(({ column }) => !used.has(column)),
    expected.filter(({ name, required }) => required && !named.has(name)),
  );
  return { fields: [...recalled, ...found], recalled: found.length === 0 };
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
  return { ...state, mapping: { ...state.mapping, fields, recalled: false, lost: [] } };
}
