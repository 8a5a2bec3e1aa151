import { ServiceFailure } from "../../apps-script/model/failures.ts";
import { parseCsv } from "../../apps-script/model/parse-csv.ts";
import type { Sheet } from "../../apps-script/model/sheet.ts";
import type { Workbook } from "../../apps-script/model/workbook.ts";
import { freeName } from "./free-name.ts";

/**
 * Makes a tab from a CSV file as Sheets' own import does, which reads every value as if it were typed. Separator is
 * what the first line has most of: comma, semicolon or tab.
 */
export function importCsv(workbook: Workbook, fileName: string, text: string): Sheet {
  const content = text.replace(/^\uFEFF/, "");
  const rows = parseCsv(content, separatorOf(content));
  if (rows.length === 0) throw new ServiceFailure(`${fileName} has no rows.`);
  return workbook.addSheet(freeName(workbook, fileName.replace(/\.(csv|tsv|txt)$/i, "")), rows);
}

function separatorOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => firstLine.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
