/** What is written into the sheet itself: notes, which all begin with the name of the product, and names of tabs. */
export const NOTES = {
  quoted: "“{text}”",
  blank: "blank",
  was: "was {old}, {day}",
  new: "new, {day}",
  kept: "now found {found}, {day}; your entry was kept",
  gone: "no longer in {tab}, {day}",
  refreshed: "last refreshed {at}: {figures}",
  refreshedBy: "last refreshed {at} by {person}: {figures}",
  figures:
    "{added, plural, one {# new row} other {# new rows}}, {changed, plural, one {# changed cell} other {# changed cells}}, {rows, plural, one {# row} other {# rows}} came back",
  untitled: "Results",
  noColumns: "No rows came back",
  changesTitle: "Changes",
  newRow: "new row",
  header: ["Date", "Tab", "Row", "Column", "Old", "New", "Run"],
} as const;
