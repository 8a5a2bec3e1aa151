import type { Entry, Finding } from "./finding.ts";
import { type Line, WAITING } from "./markdown.ts";

/** Where the findings are kept, so that they outlive the page and the six minutes of an execution. */
export const REPORT_TAB = "Sixtyfour verification";

/** Written before a look, so that one which ends the execution is known. */
const LOOKING = "looking";

const COLUMNS = 6;

/** The findings so far. */
export interface Report {
  write(entry: Entry, finding: Finding): void;
  /** Marks an entry as being looked at, for good, even if the execution ends now. */
  begin(entry: Entry): void;
  isWaiting(entry: Entry): boolean;
  lines(): Line[];
}

/** Makes the tab anew, with every entry waiting. */
export function makeReport(entries: readonly Entry[]): Report {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const old = spreadsheet.getSheetByName(REPORT_TAB);
  const sheet = spreadsheet.insertSheet(old ? `${REPORT_TAB} (new)` : REPORT_TAB, 0);
  if (old) {
    spreadsheet.deleteSheet(old);
    sheet.setName(REPORT_TAB);
  }
  const rows = entries.map(({ subject, behaviour, source }) => [subject, behaviour, source, WAITING, "", ""]);
  sheet.getRange(1, 1, rows.length, COLUMNS).setNumberFormat("@").setValues(rows);
  return reportIn(sheet);
}

/** Null when the checks were never begun in this file. */
export function openReport(): Report | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REPORT_TAB);
  return sheet && reportIn(sheet);
}

function reportIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Report {
  const lines = () => {
    const rows = sheet.getRange(1, 1, sheet.getLastRow(), COLUMNS).getDisplayValues();
    return rows.map(([subject = "", behaviour = "", source = "", verdict = "", seen = "", date = ""]) => ({
      ...{ subject, behaviour, source, verdict, seen, date },
    }));
  };
  const known = lines();
  const place = (entry: Entry) => known.findIndex(({ behaviour }) => behaviour === entry.behaviour);
  const put = (entry: Entry, verdict: string, seen: string, date: string) => {
    const at = place(entry);
    if (at < 0) throw new Error(`The report has no line “${entry.behaviour}”; begin anew.`);
    sheet.getRange(at + 1, 4, 1, 3).setValues([[verdict, seen, date]]);
    known[at] = { ...entry, verdict, seen, date };
  };
  return {
    write: (entry, { verdict, seen }) =>
      put(entry, verdict, seen.slice(0, 2_000), new Date().toISOString().slice(0, 10)),
    begin: (entry) => {
      put(entry, LOOKING, "", "");
      SpreadsheetApp.flush();
    },
    isWaiting: (entry) => known[place(entry)]?.verdict === WAITING,
    lines: () => lines().map((line) => (line.verdict === LOOKING ? { ...line, verdict: "died" } : line)),
  };
}
