/** What the sidebar says about what can be done with a run. */
export const RUN_ACTIONS = {
  stop: {
    button: "Stop this run",
    ask: "Stop this run?",
    explain:
      "Rows already sent may have been paid for. Rows not yet sent will not be sent. No results are written to your sheet.",
    yes: "Yes, stop it",
    no: "Keep it going",
    sent: "Stopping…",
  },

  undo: {
    ownRows: {
      button: "Undo: take these results out again",
      ask: "Take the results out of “{tab}”?",
      explain:
        "Cells you changed since stay as they are. The rows stay counted as sent, and what they cost is not paid back.",
      removedNote: "What this run wrote beside your rows was taken out again. Its rows stay counted as sent.",
    },
    button: "Undo: remove what this run wrote",
    ask: "Remove the tab “{tab}”?",
    explain: "Only this tab is removed. The rows stay counted as sent, and what they cost is not paid back.",
    askEdited: "The tab was changed since. Remove it anyway?",
    explainEdited: "The changes are removed with it.",
    yes: "Yes, remove it",
    yesEdited: "Remove it anyway",
    no: "Keep it",
    sent: "Removing…",
    removed: "Removed",
    removedNote:
      "The tab this run wrote was removed. Its rows stay counted as sent. The results are kept at app.sixtyfour.ai.",
  },

  retry: {
    title: { failed: "Try the failed rows again?", empty: "Try the empty rows again?" },
    button: {
      failed: "{rows, plural, one {Retry # failed row} other {Retry # failed rows}}",
      empty:
        "{rows, plural, one {Retry # row that came back empty} other {Retry # rows that came back empty}}",
    },
    sends: "{rows, plural, one {Sends # row.} other {Sends # rows.}}",
    emptyAgain: "Rows that came back empty are paid for again.",
    othersFree: "The others are not paid for again.",
    yourKey: "They are sent with your key.",
    price: "About {total}.",
    sent: "Sending…",
  },
} as const;
