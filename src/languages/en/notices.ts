/** What a person should know though nothing stops; same rules as for problems: stable codes, plain words. */
export const NOTICES = {
  "blank-header": "No header: {columns}. What is in there can be sent under a proposed name.",
  "duplicate-header":
    "Same header as another column: {columns}. What is in there can be sent under a proposed name.",
  "merged-cells": "Merged cells count as filled with their value in every row they cover.",
  "error-cells":
    "{count, plural, one {# cell with an error ({example}) counts} other {# cells with an error such as {example} count}} as blank.",
  "over-limit":
    "Only the first {limit, number} rows are sent in one run; {left, number} more are left for the next.",
  "hidden-unchecked":
    "Rows from row {row} on are left for the next run: Google tells only row by row what is hidden, and {limit, number} rows take long enough. Stop skipping hidden rows to send them at once.",
  "unknown-fields": "“{fields}” is not among the workflow's fields. It is sent along as extra information.",
  "headers-mended":
    "{count, plural, one {# result column} other {# result columns}} had no name or a repeated one and were renamed.",
  "ragged-rows":
    "{count, plural, one {# result row} other {# result rows}} had more or fewer cells than the header.",
  "earlier-step":
    "Sixtyfour offered no file of the workflow's last step, so these are the results of an earlier one. Look for the rest at app.sixtyfour.ai.",
  "over-run-cap":
    "{rows, number} rows are more than the {limit, number} that this file sends in one run without asking.",
  "over-day-cap":
    "With {rows, plural, one {this row} other {these # rows}}, the file would have sent more than {limit, number} in 24 hours: {sent, number} were sent already.",
  "unreadable-runs":
    "{count, plural, one {# run was stored by another version of the add-on, or is damaged. It is not shown and was left as it is.} other {# runs were stored by another version of the add-on, or are damaged. They are not shown and were left as they are.}}",
  "rows-missing":
    "{missing, plural, one {# row that Sixtyfour announced was} other {# rows that Sixtyfour announced were}} not in its result files.",
  "cells-cut":
    "{count, plural, one {# cell was longer than the 50,000 characters a cell can hold and was cut.} other {# cells were longer than the 50,000 characters a cell can hold and were cut.}}",
  "beside-tab-gone": "The tab with your rows was deleted, so the results are in a tab of their own.",
  "beside-protected":
    "The tab with your rows is protected, at least in part, so the results are in a tab of their own.",
  "beside-unreadable":
    "The columns that were sent could not be found beside your rows any more, so the results are in a tab of their own.",
  "rows-not-placed":
    "{count, plural, one {# result row belongs} other {# result rows belong}} to no single row of your table, so all results are in a tab of their own, too.",
  "refresh-sends":
    "{rows, plural, one {# row is new or changed since it was last sent.} other {# rows are new or changed since they were last sent.}}",
  "edits-left":
    "{count, plural, one {# cell was changed since and was left as it is.} other {# cells were changed since and were left as they are.}}",
  "blocks-unlisted": "Sixtyfour does not tell which blocks there are, so only the known ones are offered.",
  "pipeline-not-webhook":
    "This workflow does not start with a webhook block, so it is only shown. Change it at app.sixtyfour.ai.",
  "pipeline-branches":
    "This workflow is not one block after the other, so it is only shown. Change it at app.sixtyfour.ai.",
  "pipeline-too-large":
    "This workflow is too large to be changed in the sidebar, so it is only shown. Change it at app.sixtyfour.ai.",
  "inputs-not-found":
    "Not found in this tab: {columns}. What would happen to your rows is worked out as if it were blank.",
  "preview-limited": "The preview covers the first {limit, number} of {rows, number} rows.",
} as const;
