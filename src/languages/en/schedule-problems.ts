import type { Wording } from "../catalog.ts";

/** Why a schedule is not kept, why a refresh did not happen, and what is wrong around it. */
export const SCHEDULE_PROBLEMS = {
  "schedule-unknown": {
    message: "This schedule is not there any more.",
    hint: "Look at the list of schedules.",
  },
  "not-your-schedule": {
    message: "A colleague owns this schedule: it runs with their key. Nothing was changed.",
    hint: "Take it over first; then it runs with your key.",
  },
  "schedule-tab-taken": {
    message: "“{tab}” is refreshed by another schedule already. Nothing was changed.",
    hint: "Change that schedule, or choose another tab.",
  },
  "schedule-tab-is-source": {
    message: "The results cannot go into the tab that the rows come from. Nothing was changed.",
    hint: "Choose a results tab.",
  },
  "not-a-results-tab": {
    message: "This tab is none that the add-on wrote, so it does not refresh it. Nothing was sent.",
    hint: "Choose a results tab, or enrich rows into a new one first.",
  },
  "too-many-schedules": {
    message: "A file holds at most {limit, number} schedules. Nothing was changed.",
    hint: "Remove one that is not needed any more.",
  },
  "schedule-too-long": {
    message: "So many columns, with names that long, are too much for one schedule. Nothing was changed.",
    hint: "Map fewer columns, or give them shorter field names.",
  },
  "replace-needs-everything": {
    message:
      "Replacing removes rows that do not come back, so every row must be sent each time. Nothing was changed.",
    hint: "Send everything, or update in place.",
  },
  "wrong-email": {
    message: "“{email}” is not an e-mail address. Nothing was changed.",
    hint: "Give one address, or leave it empty to get no mail.",
  },
  "source-tab-gone": {
    message: "The tab with the rows to send, “{tab}”, is no longer in the file. Nothing was sent.",
    hint: "Choose the tab that the rows come from now.",
  },
  "target-tab-gone": {
    message: "The results tab “{tab}” is no longer in the file. Nothing was sent.",
    hint: "Choose another results tab, or remove the schedule.",
  },
  "results-tab-protected": {
    message:
      "“{tab}” is protected, and you may not change all of it, so results could not be written. Nothing was sent.",
    hint: "Ask whoever protected it to let you in, or choose another results tab.",
  },
  "columns-gone": {
    message: "Columns that are mapped are not in “{tab}” any more: {columns}. Nothing was sent.",
    hint: "Map the columns again.",
  },
  "no-room-to-refresh": {
    message: "This spreadsheet has room for only {room, number} more cells. Nothing was sent.",
    hint: "Delete tabs or unused rows.",
  },
  "day-cap-reached": {
    message: "Today's limit of {limit, number} rows is reached. Nothing was sent.",
    hint: "The rest is sent with the next refresh. Raise the limit if that is too slow.",
  },
  "rows-under-way": {
    message:
      "{rows, plural, one {A row} other {# rows}} of this table {rows, plural, one {is} other {are}} on the way in another run, and replacing without them would remove them. Nothing was sent.",
    hint: "Wait until that run is over. A refresh by the clock tries again by itself.",
  },
  "replace-over-cap": {
    message:
      "{rows, number} rows are more than the {limit, number} that may be sent, and replacing with a part would remove the others. Nothing was sent.",
    hint: "Raise the limit, or update in place.",
  },
  "refresh-not-started": {
    message: "The refresh could not be started for {hours, number} hours, and nothing was sent. {reason}",
    hint: "It is tried again at the next date.",
  },
  "paused-by-failures": {
    message: "Paused after three failed refreshes in a row.",
    hint: "Mend the cause, then switch it on again.",
  },
  "ticks-late": {
    message: "Nobody has looked after this schedule for {hours, number} hours.",
    hint: "If it stays so, its owner must open the sidebar once, or a colleague take it over.",
  },
  "ticks-dead": {
    message:
      "Nobody looks after this schedule any more: its owner's permission is gone, or Google stopped the clock.",
    hint: "Its owner must open the sidebar once, or a colleague take it over.",
  },
  "no-trigger": {
    message: "Google refused the clock that refreshes need.",
    hint: "Refreshes happen only while the sidebar is open. Allow the add-on to run while you are away, then open the sidebar again.",
  },
  "mail-quota": {
    message: "The mail about the last refresh was not sent: Google's daily number of mails is used up.",
  },
  "mail-failed": {
    message: "The mail about the last refresh could not be sent.",
    hint: "Check the address.",
  },
} as const satisfies Record<string, Wording>;
