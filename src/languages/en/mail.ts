/** Mails about refreshes; the first line is the subject, too, so that a list of mails tells what changed. */
export const MAIL = {
  changed: "{changes} in {tab}",
  changedIn: "{count, plural, one {# changed value} other {# changed values}} of {column}",
  changedCells: "{count, plural, one {# changed value} other {# changed values}}",
  newRows: "{count, plural, one {# new row} other {# new rows}}",
  unchanged: "Nothing new in {tab}",
  nothingToSend: "No rows to send for {tab}",
  failed: "{tab} was not refreshed",
  leftAsItWas: "The tab was left as it was.",
  paused:
    "After three failures in a row the schedule was paused. Mend the cause, then switch it on again in the sidebar.",
  column: "{column}: {count, plural, one {# changed value} other {# changed values}}",
  kept: "{count, plural, one {# value that somebody edited was kept; the newer one stands in its note.} other {# values that somebody edited were kept; the newer ones stand in their notes.}}",
  gone: "{count, plural, one {# row is no longer in the source and was marked.} other {# rows are no longer in the source and were marked.}}",
  unplaced:
    "{count, plural, one {# result could not be matched to a row.} other {# results could not be matched to rows.}}",
  why: "You get this mail because a schedule of Sixtyfour for Sheets refreshes {tab} and names this address. Change it in the sidebar of the spreadsheet.",
} as const;
