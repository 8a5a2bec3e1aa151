import { hasCells } from "./has-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The number is there when a person's tab had the title already. */
const TITLE = /^Sixtyfour ([a-z]+(?:\.\S+)?) \(do not edit\)(?: \(\d+\))?$/;

/** What a tab of the add-on's is called, also before it carries a mark; whoever makes one marks it before writing to it. */
export function ownTitle(name: string): string {
  return `Sixtyfour ${name} (do not edit)`;
}

/** Blank tabs without a mark that have a title of ours: the execution that made them died right then. Others are a person's. */
export function halfMadeTabs(spreadsheet: Spreadsheet): { name: string; sheet: Sheet }[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const [, name] = TITLE.exec(sheet.getName()) ?? [];
    return name !== undefined && isUntouched(sheet) ? [{ name, sheet }] : [];
  });
}

/** Takes up what was left half made under this name, so that nobody is left with two. */
export function halfMadeTab(spreadsheet: Spreadsheet, wanted: string): Sheet | null {
  return halfMadeTabs(spreadsheet).find(({ name }) => name === wanted)?.sheet ?? null;
}

function isUntouched(sheet: Sheet): boolean {
  return hasCells(sheet) && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;
}
