import type { Answer, Params, Selection, SkipRules } from "../../src/protocol.ts";
import { remap } from "./mapping.ts";
import { refreshPlan } from "./plan.ts";
import type { State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Asks for the selection because the person wants it; from then on the rows follow the sheet again. */
export function readRows(state: State, whole = false): Step {
  const asked = whole ? { whole } : {};
  return step(
    { ...state, rows: { ...state.rows, asked, loud: true, held: false, problem: null } },
    ask("selection.read", asked),
  );
}

/** Asks again without a word when the sidebar gets the focus: people select in the sheet, then turn to the sidebar. */
export function followRows(state: State): Step {
  if (state.rows.asked !== null) return step(state);
  if (state.rows.held) return refreshPlan(state);
  const asked = {};
  return step({ ...state, rows: { ...state.rows, asked, loud: false } }, ask("selection.read", asked));
}

/**
 * Takes the selection and maps its columns anew only when they are others. When nothing usable is selected, such as
 * a single cell clicked in passing, rows chosen earlier stay: the plan names them by their address.
 */
export function rowsRead(state: State, params: Params<"selection.read">, answer: Answer<Selection>): Step {
  return state.rows.asked === params ? settleSelection(state, answer) : step(state);
}

/** Takes a selection, however it came. */
export function settleSelection(state: State, answer: Answer<Selection>): Step {
  if (!answer.ok) {
    const shown = state.rows.loud || state.rows.selection === null;
    return step({ ...state, rows: { ...state.rows, asked: null, problem: shown ? answer.error : null } });
  }
  const before = state.rows.selection;
  const rows = { selection: answer.value, asked: null, loud: false, held: false, problem: null };
  const next = { ...state, rows, skip: skipOnlyKnown(state.skip, answer.value) };
  return before !== null && sameColumns(before, answer.value) ? refreshPlan(next) : step(remap(next));
}

/** Selects rows in the sheet and holds the chosen ones from then on. */
export function showRows(state: State, sheetId: number, rows: number[]): Step {
  return step(
    { ...state, rows: { ...state.rows, asked: null, held: true }, problem: null },
    ask("rows.select", { sheetId, rows }),
  );
}

/** A column to look at that is not in the selection any more would skip rows for a reason nobody sees. */
function skipOnlyKnown({ whenFilled, ...rules }: SkipRules, { columns }: Selection): SkipRules {
  const known = whenFilled !== undefined && columns.some(({ column }) => column === whenFilled);
  return known ? { ...rules, whenFilled } : rules;
}

function sameColumns(a: Selection, b: Selection): boolean {
  const names = (selection: Selection) => selection.columns.map(({ column, header }) => [column, header]);
  return a.sheetId === b.sheetId && JSON.stringify(names(a)) === JSON.stringify(names(b));
}
