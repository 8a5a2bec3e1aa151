import { onNewTab, reference } from "../contracts/contract.ts";
import { agreement } from "./filter-agreement.ts";
import { ASKED, type Check, type Finding, ONLY_IN_GOOGLE, saw } from "./finding.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const SUBJECT = "Filters and hidden rows";

const STATES = ["open", "Open", " open ", "done", "to open", "opened", "", "1.50", "o?en"];

const CRITERIA: Record<string, (builder: Builder) => Builder> = {
  "by a list of values": (builder) => builder.setHiddenValues(["done", "1.50"]),
  "by a list with the empty value": (builder) => builder.setHiddenValues([""]),
  "by “is empty”": (builder) => builder.whenCellEmpty(),
  "by “text contains”": (builder) => builder.whenTextContains("OPEN"),
  "by “text contains” with a wildcard": (builder) => builder.whenTextContains("o?en"),
  "by “text starts with”": (builder) => builder.whenTextStartsWith("OPEN"),
  "by “text ends with”": (builder) => builder.whenTextEndsWith("OPEN"),
  "by “text is exactly”": (builder) => builder.whenTextEqualTo("OPEN"),
  "by “text does not contain”": (builder) => builder.whenTextDoesNotContain("open"),
  "by “is not empty”": (builder) => builder.whenCellNotEmpty(),
  "by “greater than”": (builder) => builder.whenNumberGreaterThan(1),
};

/** Runs on the code of the add-on itself: a row that it takes for hidden must be hidden in truth, or it is not sent. */
export const filterChecks: Check[] = [
  ...Object.entries(CRITERIA).map(
    ([name, criterion]): Check => ({
      subject: SUBJECT,
      behaviour: `rows taken for hidden ${name} are hidden`,
      source: reference("spreadsheet/filter-criteria-builder"),
      look: onTabWith((sheet) => compare(sheet, criterion)),
    }),
  ),
  {
    subject: SUBJECT,
    behaviour: "whether a filter's columns are counted from the tab's first column or from its own",
    source: ASKED,
    look: onTabWith((sheet) => {
      sheet.getRange("C1:C3").setValues([["kind"], ["a"], ["b"]]);
      const filter = sheet.getRange("C1:C3").createFilter();
      const hides = (column: number) => {
        try {
          const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(["b"]).build();
          filter.setColumnFilterCriteria(column, criteria);
          return sheet.isRowHiddenByFilter(3) ? "hides row 3" : "hides nothing";
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      };
      return saw(`in C1:C3, column 1 ${hides(1)}, column 3 ${hides(3)}`);
    }),
  },
  {
    subject: SUBJECT,
    behaviour: "what SUBTOTAL(103) says of rows hidden by hand and by a filter, read without and after flush",
    source: ASKED,
    look: onTabWith((sheet) => {
      const counted = sheet.getRange(2, 3, STATES.length, 1);
      counted.setFormulas(STATES.map((_, at) => [`=SUBTOTAL(103,A${at + 2})`]));
      sheet.hideRows(3);
      hide(sheet, (builder) => builder.setHiddenValues(["done"]));
      const before = counted.getDisplayValues().join(" ");
      SpreadsheetApp.flush();
      const after = counted.getDisplayValues().join(" ");
      if (after.startsWith("#NAME?")) return ONLY_IN_GOOGLE;
      return saw(`row 3 by hand, row 5 by filter; rows 2 to 10 at once: ${before}; after flush: ${after}`);
    }),
  },
  {
    subject: SUBJECT,
    behaviour:
      "how long SUBTOTAL(103) takes to tell of 900 rows which are hidden, written, computed and read",
    source: ASKED,
    look: onTabWith((sheet) => {
      const texts = Array.from({ length: 900 }, () => ["x"]);
      sheet.getRange(2, 1, texts.length, 1).setValues(texts);
      SpreadsheetApp.flush();
      const before = Date.now();
      const counted = sheet.getRange(2, 3, texts.length, 1);
      counted.setFormulas(texts.map((_, at) => [`=SUBTOTAL(103,A${at + 2})`]));
      SpreadsheetApp.flush();
      const shown = counted.getDisplayValues().filter(([text]) => text === "1").length;
      return saw(`${Date.now() - before} ms, ${shown} of ${texts.length} shown`);
    }),
  },
];

/** Texts in A2:A10 under the format `@`, so that what is shown is what stands here. */
function onTabWith(look: (sheet: Sheet) => Finding): () => Finding {
  return () => {
    let finding = saw("");
    onNewTab((sheet) => {
      sheet
        .getRange(1, 1, STATES.length + 1, 1)
        .setNumberFormat("@")
        .setValues([["state"], ...STATES.map((state) => [state])]);
      finding = look(sheet);
    })();
    return finding;
  };
}

function hide(sheet: Sheet, criterion: (builder: Builder) => Builder): void {
  sheet
    .getRange(1, 1, STATES.length + 1, 1)
    .createFilter()
    .setColumnFilterCriteria(1, criterion(SpreadsheetApp.newFilterCriteria()).build());
}

function compare(sheet: Sheet, criterion: (builder: Builder) => Builder): Finding {
  hide(sheet, criterion);
  return agreement(sheet, STATES.length + 1);
}
