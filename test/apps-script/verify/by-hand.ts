import { insertUnseen } from "../../../src/google/insert-unseen.ts";
import { agreement } from "./filter-agreement.ts";
import { ASKED, type Entry, type Finding, judge, saw } from "./finding.ts";
import { REPORT_TAB } from "./report-tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB = `${REPORT_TAB} by hand`;
const SUBJECT = "By hand";
const ASSUMED = "assumed, to be verified in a real spreadsheet";
const STATES = ["open", "done", "open", "to do", "done", "open"];
const LAST_ROW = STATES.length + 1;

/** What a person does in the tab; `question` is for what only they can see. */
export interface Step extends Entry {
  instruction: string;
  question?: string;
  look(sheet: Sheet): Finding;
}

/** In this order, since each leaves the tab as the next one needs it. */
export const steps: Step[] = [
  {
    ...claim("a selection of several areas reaches a call of the sidebar, the last one as the active one"),
    instruction: "Select A2:B3. Hold Ctrl (⌘ on a Mac) and click A5, too.",
    look: () => {
      const ranges = SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [];
      const selected = ranges.map((range) => range.getA1Notation()).join(", ");
      return judge(selected === "A2:B3, A5", selected);
    },
  },
  {
    ...claim("a row that a person hid counts as hidden by hand, and not by a filter"),
    instruction: "Right-click the number of row 3, and choose “Hide row”.",
    look: (sheet) => judge(sheet.isRowHiddenByUser(3) && !sheet.isRowHiddenByFilter(3), hiddenRows(sheet)),
  },
  {
    ...claim("rows taken for hidden by a list of values that a person chose are hidden"),
    instruction:
      "Show row 3 again. Select A1:B7, choose Data > Create a filter, and untick “done” in column A.",
    look: (sheet) => agreement(sheet, LAST_ROW),
  },
  {
    ...claim("rows taken for hidden by a condition that a person set are hidden"),
    instruction: "In column A, clear the values and filter by the condition “Text contains” op.",
    look: (sheet) => agreement(sheet, LAST_ROW),
  },
  {
    ...claim("rows taken for hidden by formatted numbers that a person unticked are hidden"),
    instruction: "Remove that condition, and untick 3.00 in column B.",
    look: (sheet) => agreement(sheet, LAST_ROW),
  },
  {
    ...question("whether rows that a filter view hides count as hidden"),
    instruction: "Remove the filter. Choose Data > Create filter view, and untick “done” in column A.",
    look: (sheet) => saw(hiddenRows(sheet)),
  },
  {
    ...question("whether rows that a slicer hides count as hidden"),
    instruction:
      "Close the filter view. Choose Data > Add a slicer for A1:B7, column “state”, and untick “done”.",
    look: (sheet) => saw(`${sheet.getSlicers().length} slicers; ${hiddenRows(sheet)}`),
  },
  {
    ...question("whether rows of a collapsed group count as hidden"),
    instruction: "Delete the slicer. Select rows 4 and 5, choose View > Group, and collapse the group.",
    look: (sheet) => saw(hiddenRows(sheet)),
  },
  {
    ...claim("texts that a person typed with an apostrophe, or as plain text, are read as they look"),
    instruction: "Type '00123 into D1. Set D2 to Format > Number > Plain text, and type 00123 into it.",
    look: (sheet) => {
      const values = JSON.stringify(sheet.getRange("D1:D2").getValues());
      return judge(values === '[["00123"],["00123"]]', values);
    },
  },
  {
    ...claim("a tab that is added behind does not move what a person looks at"),
    instruction: "Select B4, press Done, and watch the grid.",
    question: "Are you still on this tab, with B4 selected?",
    look: () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const added = insertUnseen(spreadsheet, `contract ${Utilities.getUuid()}`);
      SpreadsheetApp.flush();
      Utilities.sleep(3_000);
      spreadsheet.deleteSheet(added);
      return saw(SpreadsheetApp.getActiveRange()?.getA1Notation() ?? "nothing is selected");
    },
  },
];

/** The tab of the steps, made when there is none. */
export function handTab(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = spreadsheet.getSheetByName(TAB);
  if (found) return found;
  const sheet = spreadsheet.insertSheet(TAB);
  sheet
    .getRange(1, 1, LAST_ROW, 2)
    .setValues([["state", "amount"], ...STATES.map((state, at) => [state, at + 1])]);
  sheet.getRange(2, 2, STATES.length, 1).setNumberFormat("0.00");
  return sheet;
}

/** Takes the tab away. */
export function dropHandTab(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(TAB);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

function claim(behaviour: string): Entry {
  return { subject: SUBJECT, behaviour, source: ASSUMED };
}

function question(behaviour: string): Entry {
  return { subject: SUBJECT, behaviour, source: ASKED };
}

function hiddenRows(sheet: Sheet): string {
  const rows = Array.from({ length: LAST_ROW }, (_, at) => at + 1);
  const byUser = rows.filter((row) => sheet.isRowHiddenByUser(row)).join(", ") || "none";
  return `by hand: ${byUser}; by a filter: ${rows.filter((row) => sheet.isRowHiddenByFilter(row)).join(", ") || "none"}`;
}
