import type { SourceSheets } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import { Problem } from "../problems/problem.ts";
import type { ExpectedField, FieldMapping, Notice, Plan, RunRequest, SentTimes } from "../protocol.ts";
import { assertMapping } from "./assert-mapping.ts";
import type { ProposedHeader } from "./headers.ts";
import { findHidden, HIDDEN_CHECKS } from "./hidden-rows.ts";
import { type Candidate, isBlank, type JudgedRow, judgeRows } from "./row-fates.ts";
import { rowKey } from "./row-key.ts";
import type { SentKeys } from "./sent-keys.ts";
import { type SentSpan, widen } from "./sent-times.ts";
import { resolveSource, type Source } from "./source.ts";
import { readSourceTable, type SourceTable } from "./source-table.ts";

/**
 * Rows of one run: as many as 20 jobs of 5,000 rows hold, and what the API's bulk calls take
 * (https://docs.sixtyfour.ai/guides/bulk-intelligence).
 */
export const ROWS_PER_RUN = 100_000;

const SAMPLE_RECORDS = 3;

/** A plan together with what only the server side needs of it. */
export interface PreparedPlan {
  plan: Plan;
  source: Source;
  /** Of the whole tab; index 0 is sheet column 1. */
  headers: ProposedHeader[];
  toSend: JudgedRow[];
}

export interface PlanInputs {
  request: RunRequest;
  expectedFields: ExpectedField[];
  sentKeys: SentKeys;
  /** Present for a retry: no other rows take part. */
  onlyKeys?: ReadonlySet<string>;
}

/**
 * Answers which of the chosen rows would be sent, and why the others would not; throws a `Problem` when the request
 * itself cannot be carried out. Reads the sheet only, and spends nothing.
 */
export function preparePlan(sheets: SourceSheets, inputs: PlanInputs): PreparedPlan {
  const { request, expectedFields, sentKeys, onlyKeys } = inputs;
  const requiredFields = expectedFields.filter(({ required }) => required).map(({ name }) => name);
  assertMapping(request.fields, requiredFields);
  const source = resolveSource(sheets, request);
  const table = readSourceTable(sheets, source, new Set(request.fields.map(({ column }) => column)));
  for (const { column } of request.fields) {
    if (column > table.headers.length) throw new Problem("column-outside", { column });
  }

  const chosen = toCandidates(table, request, onlyKeys);
  const { candidates, notices } = markHidden(sheets, source, table, chosen, request);
  const limit = Math.min(request.limit ?? ROWS_PER_RUN, ROWS_PER_RUN);
  const judged = judgeRows(candidates, { skip: request.skip, requiredFields, sentKeys, limit });
  const plan = reconcile(judged, table, request.fields);
  const sentBefore = timesSent(judged, sentKeys);
  if (sentBefore) plan.sentBefore = sentBefore;
  plan.warnings.push(...notices, ...limitNotices(plan, request), ...fieldNotices(request, expectedFields));
  return { plan, source, headers: table.headers, toSend: judged.filter(({ fate }) => fate === "toSend") };
}

function timesSent(judged: JudgedRow[], { sent }: SentKeys): SentTimes | null {
  const before = judged.filter(({ fate }) => fate === "alreadySent");
  const span = before.reduce<SentSpan | null>((all, { key }) => widen(all, sent.get(key) ?? null), null);
  return span && { first: new Date(span.first).toISOString(), last: new Date(span.last).toISOString() };
}

function toCandidates(
  table: SourceTable,
  { fields, skip }: RunRequest,
  onlyKeys: ReadonlySet<string> | undefined,
): Candidate[] {
  const candidates = table.rows.map(({ row, cells }) => ({
    row,
    record: Object.fromEntries(fields.map(({ column, name }) => [name, cells[column - 1] ?? ""])),
    hidden: false,
    unchecked: false,
    filled: skip.whenFilled !== undefined && (cells[skip.whenFilled - 1] ?? "") !== "",
  }));
  return onlyKeys ? candidates.filter(({ record }) => onlyKeys.has(rowKey(record))) : candidates;
}

/** Asks only for rows that would not be skipped as blank anyway: most answers cost a service call a row. */
function markHidden(
  sheets: SourceSheets,
  { sheet }: Source,
  table: SourceTable,
  candidates: Candidate[],
  { skip }: RunRequest,
): { candidates: Candidate[]; notices: Notice[] } {
  if (!skip.hidden) return { candidates, notices: [] };
  const asked = new Set(
    candidates.flatMap(({ row, record }) => (skip.blank && isBlank(record) ? [] : [row])),
  );
  const found = findHidden(
    sheets,
    sheet.sheetId,
    table.rows.filter(({ row }) => asked.has(row)),
  );
  const unchecked = new Set(found.unchecked);
  const [firstUnchecked] = found.unchecked;
  return {
    candidates: candidates.map((candidate) => ({
      ...candidate,
      hidden: found.hidden.has(candidate.row),
      unchecked: unchecked.has(candidate.row),
    })),
    notices:
      firstUnchecked === undefined
        ? []
        : [notice("hidden-unchecked", { row: firstUnchecked, limit: HIDDEN_CHECKS })],
  };
}

function reconcile(judged: JudgedRow[], table: SourceTable, fields: FieldMapping[]): Plan {
  const rows: Plan["rows"] = {
    selected: judged.map(({ row }) => row),
    hidden: [],
    blank: [],
    duplicate: [],
    alreadySent: [],
    filled: [],
    missingField: [],
    overLimit: [],
    toSend: [],
  };
  for (const { row, fate } of judged) rows[fate].push(row);
  const mapped = new Set(fields.map(({ column }) => column));
  const names = (sent: boolean) =>
    table.headers.flatMap(({ proposedName }, index) =>
      mapped.has(index + 1) === sent ? [proposedName] : [],
    );
  return {
    counts: {
      selected: rows.selected.length,
      hidden: rows.hidden.length,
      blank: rows.blank.length,
      duplicate: rows.duplicate.length,
      alreadySent: rows.alreadySent.length,
      filled: rows.filled.length,
      missingField: rows.missingField.length,
      overLimit: rows.overLimit.length,
      toSend: rows.toSend.length,
    },
    rows,
    sentColumns: names(true),
    keptColumns: names(false),
    sample: judged
      .filter(({ fate }) => fate === "toSend")
      .slice(0, SAMPLE_RECORDS)
      .map(({ record }) => record),
    warnings: [...table.notices],
    asks: [],
  };
}

/** A limit the person asked for needs no explanation; the add-on's own does. */
function limitNotices({ counts }: Plan, { limit }: RunRequest): Notice[] {
  if (counts.toSend < ROWS_PER_RUN || counts.overLimit === 0 || limit === ROWS_PER_RUN) return [];
  return [notice("over-limit", { limit: ROWS_PER_RUN, left: counts.overLimit })];
}

/** A workflow that declares no fields takes any, so nothing is unknown to it. */
function fieldNotices({ fields }: RunRequest, expected: ExpectedField[]): Notice[] {
  if (expected.length === 0) return [];
  const known = new Set(expected.map(({ name }) => name));
  const unknown = fields.map(({ name }) => name).filter((name) => !known.has(name));
  return unknown.length > 0 ? [notice("unknown-fields", { fields: unknown.join(", ") })] : [];
}
