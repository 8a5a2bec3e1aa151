import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHost, type Execution, type Host, type HostOptions } from "../dev/apps-script/host/host.ts";
import { ROOT } from "../dev/build/paths.ts";

/** What somebody writes who needs the job done once, in the best of the usual ways: nothing is read twice. */
const SCRIPTS = `
function planRowByRow(first, last, columns) {
  var sheet = SpreadsheetApp.getActiveSheet();
  var values = sheet.getRange(first, 1, last - first + 1, columns).getValues();
  var toSend = [];
  for (var row = first; row <= last; row++) {
    if (sheet.isRowHiddenByUser(row) || sheet.isRowHiddenByFilter(row)) continue;
    if (values[row - first].join("") !== "") toSend.push(row);
  }
  return toSend.length;
}
function importAtOnce(url) {
  var rows = Utilities.parseCsv(UrlFetchApp.fetch(url).getContentText());
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Import");
  if (rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return rows.length;
}
function importRowByRow(url) {
  var rows = Utilities.parseCsv(UrlFetchApp.fetch(url).getContentText());
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Import");
  rows.forEach(function (row) { sheet.appendRow(row); });
  return rows.length;
}
`;

export type PlainScript = "planRowByRow" | "importAtOnce" | "importRowByRow";

/** Runs a plain script on the same local host as the add-on, in a spreadsheet that was set up for it. */
export function runPlainScript(
  options: Pick<HostOptions, "network">,
  setUp: (host: Host) => void,
  name: PlainScript,
  args: unknown[],
): { execution: Execution; host: Host } {
  const dist = mkdtempSync(join(tmpdir(), "bench-plain-"));
  try {
    writeFileSync(join(dist, "Code.js"), SCRIPTS);
    writeFileSync(join(dist, "Sidebar.html"), "");
    copyFileSync(join(ROOT, "appsscript.json"), join(dist, "appsscript.json"));
    const host = createHost({ dist, ...options });
    setUp(host);
    return { execution: host.user("rep@example.com").run(name, args), host };
  } finally {
    rmSync(dist, { recursive: true });
  }
}
