/** What the sidebar says about the settings, and what they lead to. */
export const SETTINGS = {
  settings: {
    title: "Settings",
    limits: "Limits",
    lead: "For everyone who edits this file. Above a limit, nothing is sent before you say yes.",
    rowsPerRun: "Rows in one run",
    rowsPerDay: "Rows in 24 hours",
    pricePerRow: "Price of a row in dollars (optional)",
    priceHelp: "Shown as an estimate before you send. Your plan at Sixtyfour decides what a row costs.",
    wrongRows: "Type a whole number from 1 to 1,000,000.",
    wrongPrice: "Type a price such as 0.10, or leave it empty.",
    results: "Results",
    readableLists: 'Write lists such as ["a","b"] as a, b',
    readableListsHelp: "Applies to results that are written from now on.",
    language: "Language",
    languageOwn: "As in this browser",
    languageHelp: "For you alone.",
    save: "Save",
    saving: "Saving…",
    saved: "Saved.",
  },

  about: {
    link: "About and licences",
    title: "About",
    version: "Sixtyfour for Sheets, version {version}",
    licences: "Licences of other people’s code in it",
    back: "Back to the settings",
  },

  clear: {
    link: "Remove Sixtyfour from this file…",
    title: "Remove Sixtyfour from this file",
    deleted: "This is deleted",
    deletes: [
      "The list of runs, for everyone; nothing can be undone any more",
      "All schedules, whoever they belong to",
      "The settings of this file, and what was chosen before",
      "The hidden tabs, among them the record of rows that were sent",
      "Your unfinished workflow and your background check in this file",
    ],
    kept: "This stays",
    keeps: [
      "Your rows, and every tab with results as it is, with its notes and colors",
      "Your API key and your language; “Forget key” in the settings removes the key",
      "The add-on itself, and everything at app.sixtyfour.ai",
    ],
    ask: "Remove it all?",
    explain: "Nobody will know then which rows were sent. The same rows can be sent and paid for again.",
    yes: "Yes, remove it",
    no: "Keep it",
    sent: "Removing…",
    done: "Removed.",
    doneNote:
      "Of Sixtyfour, this file holds only the results now. Background checks of colleagues end by themselves the next time they look.",
  },
} as const;
