import type {
  FieldMapping,
  RememberedChoices,
  RememberedColumn,
  SelectedColumn,
  SkipRules,
} from "../protocol.ts";
import { columnLetters } from "./a1.ts";
import { headerWord } from "./header-word.ts";

/** Remembered choices, as far as the columns of today have a place for them. */
export interface RecalledMapping {
  fields: FieldMapping[];
  skip: SkipRules;
  /** Headers of remembered columns that are not there any more; the letters of those that had none. */
  lost: string[];
}

type Likeness = (column: SelectedColumn, remembered: RememberedColumn) => boolean;

/**
 * Finds the columns that were chosen last time, wherever they stand now. One that could be either of two is lost rather
 * than guessed: what is mapped is what is sent. A lost `whenFilled` skips nothing, so the person must be told of `lost`. To
 * send rows again that were sent before is chosen for one run and never recalled, since they are paid for again.
 */
export function recallMapping(
  columns: SelectedColumn[],
  { fields, skip: { whenFilled, ...rules } }: Pick<RememberedChoices, "fields" | "skip">,
): RecalledMapping {
  const free = new Set(columns);
  const found = new Map<string, number>();
  for (const isAlike of LIKENESSES) {
    for (const field of fields) {
      const column = found.has(field.name) ? undefined : onlyOne(free, field, isAlike);
      if (!column) continue;
      found.set(field.name, column.column);
      free.delete(column);
    }
  }
  const filled = whenFilled && findColumn(columns, whenFilled);
  const lost = [
    ...fields.filter(({ name }) => !found.has(name)),
    ...(whenFilled && !filled ? [whenFilled] : []),
  ];
  return {
    fields: [...found].map(([name, column]) => ({ column, name })),
    skip: { ...rules, alreadySent: true, ...(filled ? { whenFilled: filled.column } : {}) },
    lost: [...new Set(lost.map(({ header, column }) => header || columnLetters(column)))],
  };
}

function findColumn(columns: SelectedColumn[], remembered: RememberedColumn): SelectedColumn | undefined {
  for (const isAlike of LIKENESSES) {
    const column = onlyOne(columns, remembered, isAlike);
    if (column) return column;
  }
  return undefined;
}

function onlyOne(
  columns: Iterable<SelectedColumn>,
  remembered: RememberedColumn,
  isAlike: Likeness,
): SelectedColumn | undefined {
  const [first, second] = [...columns].filter((column) => isAlike(column, remembered));
  return second ? undefined : first;
}

/** A column without a header is known by its number alone, and only to what had none either. */
const sameHeader: Likeness = (column, remembered) =>
  column.header === "" || remembered.header === ""
    ? column.header === remembered.header && column.column === remembered.column
    : column.proposedName === remembered.header;

const sameWord: Likeness = (column, remembered) => {
  const word = headerWord(remembered.header);
  return column.header !== "" && word !== "" && headerWord(column.proposedName) === word;
};

/** The surest first. */
const LIKENESSES: readonly Likeness[] = [sameHeader, sameWord];
