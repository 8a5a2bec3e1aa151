import { FILES_ORIGIN, SAMPLE_KEY } from "../../../dev/sixtyfour/stand-in.ts";
import { ROW_KEY_FIELD } from "../../../src/merge/row-key-field.ts";
import type { AddOn } from "../add-on.ts";

/** What is left when all is over; two that are equal differ in nothing a person could see or would have to pay for. */
export interface EndState {
  tabs: { name: string; rows: number; columns: number; frozen: number; shown: string[][] }[];
  hiddenTabs: string[];
  outbox: string[][];
  statuses: string[];
  /** Records in order of name, with how often each was paid for. */
  paid: string[];
  triggers: number;
  /** Stored keys, apart from those that are meant to stay; ids are made anew each time and left out. */
  properties: { document: string[]; rep: string[]; colleague: string[]; script: string[] };
}

const OUTBOX = "Sixtyfour outbox (do not edit)";

/** A person's key and name, and how long ticks have worked today; when they last did is left out as well. */
const KEPT = ["sixtyfour.apiKey", "sixtyfour.personId", "sixtyfour.ticksUsed"];

/** When something was noted, and by which run, which is no difference. */
const MADE_ANEW = /^(\d+ \w+ \d{4}, \d\d:\d\d|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Looks at everything that is left of what happened. */
export function endState({ host, standIn }: AddOn): EndState {
  const { workbook, properties } = host;
  const visible = workbook.sheets().filter(({ hidden }) => !hidden);
  const hidden = workbook.sheets().filter(({ hidden }) => hidden);
  const paid = new Map<string, number>();
  for (const { record } of standIn.billed) {
    // Runs that are merged carry the row's key, which makes no other row of it.
    const { [ROW_KEY_FIELD]: _, ...row } = record;
    const key = JSON.stringify(row);
    paid.set(key, (paid.get(key) ?? 0) + 1);
  }
  const keys = (stored: Record<string, string>) =>
    Object.keys(stored)
      .filter((key) => !KEPT.includes(key) && !/^(sixtyfour\.)?beat[.:]/.test(key))
      .map((key) => key.replace(/^(run\.|schedule:).+/, "$1*"))
      .sort();
  const runs = Object.entries(properties.document()).filter(([key]) => key.startsWith("run."));
  return {
    tabs: visible.map((sheet) => ({
      name: sheet.name,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      frozen: sheet.frozenRows,
      shown: sheet.displayValues().map((row) => row.map((cell) => (MADE_ANEW.test(cell) ? "*" : cell))),
    })),
    hiddenTabs: hidden.map(({ name }) => name.replace(/ base\.\S+/, " base")).sort(),
    outbox:
      workbook
        .find(OUTBOX)
        ?.displayValues()
        .filter((row) => row.some((cell) => cell !== "")) ?? [],
    statuses: runs.map(([, text]) => String(JSON.parse(text).status)).sort(),
    paid: [...paid].map(([record, times]) => `${times} x ${record}`).sort(),
    triggers: host.triggers().length,
    properties: {
      document: keys(properties.document()),
      rep: keys(properties.user("rep@example.com")),
      colleague: keys(properties.user("colleague@example.com")),
      script: keys(properties.script()),
    },
  };
}

/** Places where something secret or private turned up that does not belong there; empty when all is well. */
export function leaks({ host }: AddOn, cells: readonly string[]): string[] {
  const said = host.executions.flatMap(({ logs, value, error }) => [
    ...logs,
    error?.message ?? "",
    String(value ?? ""),
  ]);
  const stored = Object.values(host.properties.document());
  const secrets = [SAMPLE_KEY, FILES_ORIGIN, "signature="];
  return [
    ...secrets.filter((secret) => [...said, ...stored].some((text) => text.includes(secret))),
    ...cells.filter((cell) => stored.some((text) => text.includes(cell))),
    ...cells.filter((cell) => host.executions.some(({ logs }) => logs.some((log) => log.includes(cell)))),
  ];
}

/** Executions that met a defect: every one that is not a kill is one. */
export function defects({ host }: AddOn): string[] {
  return host.executions.flatMap(({ outcome, logs, value }) =>
    outcome === "threw" ||
    (outcome === "returned" && (logs.length > 0 || String(value).includes('"code":"internal"')))
      ? [[outcome, ...logs].join("\n")]
      : [],
  );
}
