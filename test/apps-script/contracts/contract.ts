/**
 * One statement about Google's behaviour. `check` uses Apps Script's globals only and throws when it does not hold, so
 * that the same contract can be run on the local host and inside a real spreadsheet.
 */
export interface Contract {
  behaviour: string;
  /** Where Google says so, or that it is assumed. */
  source: string;
  check(): void;
}

/** For behaviour nobody documents: to be verified in a real spreadsheet. */
export const ASSUMED = "assumed, to be verified in a real spreadsheet";

const REFERENCE = "https://developers.google.com/apps-script/reference";

/** A page of Google's reference. */
export function reference(page: string): string {
  return `${REFERENCE}/${page}`;
}

/** Compares by JSON text, which is what both realms agree on; throws with both sides. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right} but got ${left}`);
}

/** Expects a service failure whose message contains `text`. */
export function expectFailure(text: string, act: () => unknown): void {
  let message: string | null = null;
  try {
    act();
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
  if (message === null) throw new Error(`expected a failure with "${text}" but there was none`);
  if (!message.includes(text)) throw new Error(`expected a failure with "${text}" but got "${message}"`);
}

/** Runs the check on a tab of its own, which is gone afterwards. */
export function onNewTab(check: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void): () => void {
  return () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.insertSheet(`contract ${Utilities.getUuid()}`);
    try {
      check(sheet);
    } finally {
      spreadsheet.deleteSheet(sheet);
    }
  };
}
