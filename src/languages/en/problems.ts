import type { Wording } from "../catalog.ts";
import { PIPELINE_PROBLEMS } from "./pipeline-problems.ts";
import { SCHEDULE_PROBLEMS } from "./schedule-problems.ts";

/**
 * Every problem a person can meet: what happened, what it cost, what to do next. The codes are stable, the texts are
 * not.
 */
export const PROBLEMS = {
  "bad-request": {
    message: "The add-on was asked for something it does not know.",
    hint: "Reload the spreadsheet, so that the sidebar and the add-on are of the same version.",
  },
  internal: {
    message: "Something went wrong inside the add-on.",
    hint: "Your sheet was left as it is. Look at the list of runs before you start one again.",
  },
  busy: {
    message: "Another run is being saved in this file right now. Nothing was sent.",
    hint: "Try again in a moment.",
  },
  "file-at-work": {
    message: "{runs, plural, one {# run is} other {# runs are}} under way in this file. Nothing was removed.",
    hint: "Wait for the end, or have whoever started it stop it. A run that is older than a week is not waited for.",
  },

  "no-key": {
    message: "There is no Sixtyfour API key yet. Nothing was sent.",
    hint: "Connect with a key from app.sixtyfour.ai, Settings, API Keys.",
  },
  "empty-key": { message: "The key is empty.", hint: "Paste the whole key from app.sixtyfour.ai." },
  "other-key": {
    message: "This run was started with another API key, and Sixtyfour does not show it to the present one.",
    hint: "Connect with a key of the organisation that started it; the run then goes on.",
  },
  "wrong-key": {
    message: "Sixtyfour does not accept this API key: it is wrong, was revoked or has expired.",
    hint: "Make a new key at app.sixtyfour.ai, Settings, API Keys, and connect with it.",
  },

  "no-selection": { message: "No rows are selected.", hint: "Select the rows you want to enrich." },
  "one-cell": {
    message: "Only one cell is selected.",
    hint: "Select whole rows of your table, or press Ctrl+A inside it to take them all.",
  },
  "only-header": {
    message: "Only the header is selected.",
    hint: "Select the rows below row {headerRow}.",
  },
  "no-data": {
    message: "The selected rows hold no data.",
    hint: "Select rows of your table that are filled in.",
  },
  "selection-too-large": {
    message:
      "{rows, number} rows of {columns, number} columns are too much to read at once. Nothing was sent.",
    hint: "Select at most {limit, number} rows at a time.",
  },
  "tab-gone": {
    message: "The tab with these rows is no longer in the file. Nothing was sent.",
    hint: "Select the rows again.",
  },
  "wrong-range": { message: "“{a1}” is not a range of this tab.", hint: "Select the rows again." },

  "no-fields": {
    message: "No column is mapped, so there is nothing to send.",
    hint: "Say which of your columns the workflow gets.",
  },
  "field-mapped-twice": {
    message: "Two columns are mapped to “{field}”, so it is not clear which one to send. Nothing was sent.",
    hint: "Map only one column to each field.",
  },
  "column-outside": {
    message: "Column {column} is not part of the table any more. Nothing was sent.",
    hint: "Map the columns again.",
  },
  "required-field-unmapped": {
    message: "The workflow needs “{fields}”, and no column is mapped to it. Nothing was sent.",
    hint: "Map a column to it.",
  },
  "nothing-to-send": {
    message: "None of the {selected, number} selected rows is to be sent, so nothing was spent.",
    hint: "Look at the plan: it says why each row is left out. Change the skip rules if you want some of them sent.",
  },
  "own-rows-no-header": {
    message:
      "Results can be written beside your rows only under a header, and these rows have none. Nothing was sent.",
    hint: "Put a header above the rows, or choose a new tab for the results.",
  },
  "refresh-under-way": {
    message: "This tab is being refreshed already. Nothing was sent.",
    hint: "Wait until that refresh is over, or stop it.",
  },
  "refresh-tab-gone": {
    message: "The tab that the results belong into was deleted, or is no table any more.",
    hint: "The results are kept at app.sixtyfour.ai. Choose another tab for the next time.",
  },
  "refresh-protected": {
    message:
      "The tab that the results belong into is protected, at least in part, and you may not write there.",
    hint: "Ask its owner to let you write in the whole tab.",
  },
  "refresh-empty": {
    message: "No rows came back for the {rows, number} rows that were sent. The tab was left as it was.",
    hint: "Look at the run at app.sixtyfour.ai: perhaps a filter of the workflow drops all rows.",
  },
  "refresh-columns-missing": {
    message: "The results lack columns that the tab has: {columns}. The tab was left as it was.",
    hint: "If the workflow was changed on purpose, delete these columns in the tab. The results are kept at app.sixtyfour.ai.",
  },
  "refresh-rows-missing": {
    message:
      "{missing, plural, one {# row that Sixtyfour announced was} other {# rows that Sixtyfour announced were}} not in its result files. The tab was left as it was.",
    hint: "The results are kept at app.sixtyfour.ai.",
  },
  "refresh-incomplete": {
    message:
      "Only a part of the rows came back, and the others must not be replaced by nothing. The tab was left as it was.",
    hint: "The results of the part are kept at app.sixtyfour.ai. Try again.",
  },
  "refresh-rows-unknown": {
    message: "The results do not tell which rows they belong to, so the tab was left as it was.",
    hint: "Have the workflow return the columns that you send. The results are kept at app.sixtyfour.ai.",
  },

  "not-confirmed": {
    message: "{reason} Nothing was sent.",
    hint: "Confirm that you want to send {rows, plural, one {# row} other {# rows}}, or change the limits in the settings.",
  },
  "too-many-fields": {
    message: "So many columns, with names that long, are too much for one run. Nothing was sent.",
    hint: "Map fewer columns, or give them shorter field names.",
  },
  "too-much-at-once": {
    message: "{rows, number} rows of this size are too much for one run. Nothing was sent.",
    hint: "Select fewer rows, or map fewer columns.",
  },
  "run-unknown": { message: "This run is not known in this file.", hint: "Look at the list of runs." },
  "run-not-over": { message: "This run is still going.", hint: "Wait until it is over, or stop it." },
  "not-your-run": {
    message: "A colleague started this run, and only they can stop it: it goes on under their key.",
    hint: "Ask them to stop it.",
  },
  "nothing-to-undo": { message: "There is nothing left of this run to remove." },
  "tab-edited": {
    message: "The results tab was changed after the run wrote it. It was not removed.",
    hint: "Remove it anyway if the changes are not needed.",
  },
  "only-tab": {
    message: "The results tab is the only one left in the file, and a file needs one. It was not removed.",
    hint: "Add another tab first.",
  },
  "nothing-to-retry": { message: "There are no such rows in this run. Nothing was sent." },
  "rows-not-recognised": {
    message:
      "The results do not hold the columns that were sent, so empty rows cannot be told apart. Nothing was sent.",
    hint: "Select the rows yourself.",
  },

  "workflow-gone": {
    message: "This workflow is not there any more, or belongs to another organisation. Nothing was sent.",
    hint: "Choose another workflow.",
  },
  "workflow-not-runnable": {
    message:
      "This workflow cannot be run from a sheet: it does not start with a Webhook block. Nothing was sent.",
    hint: "In Sixtyfour's Workflow Editor, give it a Webhook block as its first block.",
  },

  "out-of-credit": {
    message: "Sixtyfour says that the balance is too low.",
    hint: "Add credit at app.sixtyfour.ai, then try again.",
  },
  "not-allowed": {
    message: "Sixtyfour says that your organisation may not use this feature.",
    hint: "Ask Sixtyfour to enable it, or choose another workflow.",
  },
  "not-found": { message: "Sixtyfour does not know this any more.", hint: "Choose another workflow." },
  rejected: {
    message: "Sixtyfour did not accept the rows: {detail}",
    hint: "Check the mapped columns against what the workflow expects.",
  },
  conflict: { message: "Sixtyfour says that this is already being done.", hint: "Look at the list of runs." },
  "rate-limited": {
    message: "Sixtyfour asks to slow down: too many requests at once.",
    hint: "The add-on tries again by itself.",
  },
  "service-down": {
    message: "Sixtyfour has a problem of its own right now.",
    hint: "The add-on tries again by itself.",
  },
  unreachable: {
    message: "Sixtyfour cannot be reached right now.",
    hint: "Try again in a few minutes. If it stays so, ask your administrator whether api.sixtyfour.ai is allowed.",
  },
  unreadable: {
    message: "Sixtyfour's answer could not be understood.",
    hint: "Try again in a few minutes. If it stays so, a newer version of the add-on may be needed.",
  },

  "start-refused": {
    message: "Sixtyfour did not start the run, so none of the {rows, number} rows was paid for. {reason}",
    hint: "Mend the cause, then start again: the same rows will be sent.",
  },
  "outbox-lost": { message: "The rows that were kept for sending are gone from the file." },
  "start-unknown": {
    message: "Sixtyfour never confirmed the start of this run.",
    hint: "Check at app.sixtyfour.ai whether it ran. Its {rows, plural, one {# row counts} other {# rows count}} as sent, so that nothing is paid for twice.",
  },
  "run-failed": {
    message: "The workflow failed in Sixtyfour: {detail}",
    hint: "{rows, plural, one {# row was} other {# rows were}} sent; what they cost is shown at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "run-stopped": {
    message: "The rows were being worked on when somebody stopped the run in Sixtyfour.",
    hint: "What was used is shown at app.sixtyfour.ai. Retry the rows if you still want them.",
  },
  "run-timeout": {
    message: "Sixtyfour stopped the run because it took too long.",
    hint: "Send fewer rows at once. What was used is shown at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "run-lost": {
    message: "Sixtyfour does not know this run any more.",
    hint: "Look for its results at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "run-unwatched": {
    message: "For {hours, number} hours nothing could be learned about this run. {reason}",
    hint: "Look for its results at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "no-result-file": {
    message: "The run is complete, but Sixtyfour offers no result file.",
    hint: "Look for the results at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "link-expired": {
    message: "The link to the results had expired.",
    hint: "The add-on asks for a new one by itself.",
  },
  "result-changed": {
    message: "The result file kept changing while it was being read.",
    hint: "The results are kept at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "too-many-columns": {
    message: "The results have more than 1,000 columns, which is the most the add-on writes.",
    hint: "Look for them at app.sixtyfour.ai, or have the workflow return fewer fields. Your sheet was not changed.",
  },
  "result-too-large": {
    message:
      "The result file is too large: Google hands over at most 50 MB at once, and its storage sends it only whole.",
    hint: "Download it at app.sixtyfour.ai, or send fewer rows in one run.",
  },
  "result-damaged": {
    message: "The result file ends in the middle of a row, even after several downloads.",
    hint: "The results are kept at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "download-failed": {
    message:
      "The results could not be brought here, although it was tried for {hours, number} hours. {reason}",
    hint: "They are kept at app.sixtyfour.ai. Your sheet was not changed.",
  },
  "workbook-full": {
    message: "The results need {cells, number} cells, and this spreadsheet has room for {room, number} more.",
    hint: "Delete tabs or unused rows, then open the sidebar again: the results are fetched without paying again.",
  },
  "result-tab-missing": {
    message: "This tab is no longer in the file.",
    hint: "The results are kept at app.sixtyfour.ai.",
  },
  "result-tab-gone": {
    message: "The results tab was deleted while the results were being written.",
    hint: "The results are kept at app.sixtyfour.ai.",
  },

  ...SCHEDULE_PROBLEMS,
  ...PIPELINE_PROBLEMS,
} as const satisfies Record<string, Wording>;
