import { onNewTab } from "../contracts/contract.ts";
import { ASKED, type Check, type Finding, judge, saw } from "./finding.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SUBJECT = "Texts and marks";

/** Of the languages that the sidebar speaks; what German and English make of texts stands in the contracts. */
const LOCALES = ["fr_FR", "es_ES", "pt_BR"];

const TEXTS = ["1,5", "1.5", "1.000", "1 000", "23/11/2026", "11/23/2026", "2026-11-23", "VRAI", "VERDADERO"];

const TRICKY = ["=1+1", "'=1+1", "+1", "-1+2", "@now", "\t=1+1", "00123", "1e5", "TRUE", "#N/A"];

/** What becomes of texts where the local host claims nothing. */
export const textChecks: Check[] = [
  ...LOCALES.flatMap((locale): Check[] => [
    {
      subject: SUBJECT,
      behaviour: `what texts become in ${locale}`,
      source: ASKED,
      look: onTabIn(locale, (sheet) => {
        const values = sheet.getRange(1, 1, 1, TEXTS.length).setValues([TEXTS]).getValues();
        return saw(TEXTS.map((text, at) => `${text} → ${JSON.stringify(values[0]?.[at])}`).join("; "));
      }),
    },
    {
      subject: SUBJECT,
      behaviour: `texts stay texts under the format @ in ${locale}`,
      source: "assumed, to be verified in a real spreadsheet",
      look: onTabIn(locale, (sheet) => staysText(sheet, TEXTS)),
    },
  ]),
  {
    subject: SUBJECT,
    behaviour: "texts that look like formulas stay texts under the format @ in one block of setValues",
    source: "assumed, to be verified in a real spreadsheet",
    look: onTabIn("en_US", (sheet) => staysText(sheet, TRICKY)),
  },
  {
    subject: SUBJECT,
    behaviour: "what tricky texts become without the format @",
    source: ASKED,
    look: onTabIn("en_US", (sheet) => {
      const range = sheet.getRange(1, 1, 1, TRICKY.length).setValues([TRICKY]);
      const [shown = []] = range.getDisplayValues();
      const [formulas = []] = range.getFormulas();
      return saw(
        TRICKY.map((text, at) => `${JSON.stringify(text)} → ${formulas[at] || shown[at] || ""}`).join("; "),
      );
    }),
  },
  {
    subject: SUBJECT,
    behaviour: "a list of ranges takes a note in one go",
    source: "https://developers.google.com/apps-script/reference/spreadsheet/range-list#setNote(String)",
    look: onTabIn("en_US", (sheet) => {
      sheet.getRangeList(["A1:B1", "A3"]).setNote("n");
      const notes = sheet.getRange("A1:B3").getNotes();
      return judge(JSON.stringify(notes) === '[["n","n"],["",""],["n",""]]', JSON.stringify(notes));
    }),
  },
];

/** One leading apostrophe is taken for the mark of a text, and is not part of it. */
function staysText(sheet: Sheet, texts: string[]): Finding {
  const range = sheet.getRange(1, 1, 1, texts.length).setNumberFormat("@").setValues([texts]);
  const [values = []] = range.getValues();
  const changed = texts.filter((text, at) => values[at] !== text.replace(/^'/, ""));
  return judge(changed.length === 0, changed.map((text) => JSON.stringify(text)).join(", "));
}

function onTabIn(locale: string, look: (sheet: Sheet) => Finding): () => Finding {
  return () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const own = spreadsheet.getSpreadsheetLocale();
    let finding = saw("");
    onNewTab((sheet) => {
      try {
        spreadsheet.setSpreadsheetLocale(locale);
        finding = look(sheet);
      } finally {
        spreadsheet.setSpreadsheetLocale(own);
      }
    })();
    return finding;
  };
}
