import type { RowFate, RunStatus, SkipRules } from "../src/protocol.ts";

/** Everything the sidebar says, in one place, so that wording is reviewed together and can be translated. */
export const text = {
  loading: "One moment…",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  code: (code: string) => `Code: ${code}`,
  tabs: {
    label: "Sections",
    enrich: "Enrich",
    runs: "Runs",
    runsActive: (active: number) => `${active} running`,
    settings: "Settings",
  },

  connect: {
    title: "Connect to Sixtyfour",
    lead: "Paste your API key once. Then pick rows, and Sixtyfour fills in what is missing.",
    field: "API key",
    where: "Where do I find it?",
    whereSteps: ["Open app.sixtyfour.ai", "Settings, then API Keys", "Create a key and copy it"],
    open: "Open app.sixtyfour.ai",
    save: "Connect",
    saving: "Trying the key…",
    privacy: "The key stays with your Google account. Others who edit this sheet cannot see it.",
    empty: { code: "empty-key", message: "Paste your API key first." },
  },

  connection: {
    title: "Your key",
    connected: (hint: string) => `Connected with the key ending in ${hint}.`,
    change: "Use another key",
    forget: "Forget key",
    forgetTitle: "Forget the key?",
    forgetAsk: "Runs that are under way stop being followed until you connect again.",
    forgetYes: "Forget it",
    forgetNo: "Keep it",
    forgetting: "Forgetting…",
    saved: "Connected.",
    forgotten: "The key is forgotten.",
  },

  rows: {
    none: "Which rows?",
    noneHelp: "Select the rows in your sheet, then come back here.",
    reading: "Reading your selection…",
    use: "Use selection",
    count: (rows: number) => `${number(rows)} ${rows === 1 ? "row" : "rows"}`,
    header: (row: number) => (row === 0 ? "no header" : `header in row ${row}`),
    held: "These rows stay chosen while you look around. “Use selection” takes others.",
  },

  workflow: {
    label: "Workflow",
    choose: "Choose a workflow…",
    loading: "Loading your workflows…",
    describing: "Reading what it needs…",
    none: "You have no workflows yet. Make one at app.sixtyfour.ai that starts with a webhook block.",
    cannotRun: "It cannot run from a sheet:",
  },

  mapping: {
    title: "What is sent",
    change: "Change",
    done: "Done",
    noFields: "This workflow does not say what it needs. Add the columns it should get.",
    required: "required",
    notSent: "Not sent",
    missing: (fields: readonly string[]) => `Choose a column for ${list(fields)}.`,
    add: "Send another column",
    addChoose: "Add a column…",
    column: (column: number) => `Column ${column}`,
    columnLike: (name: string, sample: string) => `${name} (${sample})`,
    leave: (sent: number, all: number) =>
      sent === all
        ? `All ${all} columns leave the sheet.`
        : `Only ${sent === 1 ? "this 1" : `these ${sent}`} of ${all} columns ${sent === 1 ? "leaves" : "leave"} the sheet.`,
  },

  skip: {
    title: "Skip rules",
    rules: {
      hidden: "Hidden rows",
      blank: "Blank rows",
      duplicate: "Duplicates among these rows",
      alreadySent: "Rows sent to this workflow before",
    } satisfies Record<Exclude<keyof SkipRules, "whenFilled">, string>,
    whenFilled: "Rows that already have a value in",
    noColumn: "(no column)",
  },

  columns: {
    title: "Result columns",
    label: "Keep only these",
    hint: "Names as in the results, separated by commas, such as email, email_status. Leave it empty to keep all.",
  },

  plan: {
    title: "Plan",
    counting: "Counting rows…",
    selected: "Selected",
    toSend: "To send",
    minus: {
      hidden: "hidden",
      blank: "blank",
      duplicate: "duplicate",
      alreadySent: "sent before",
      filled: "already filled in",
      missingField: "missing a required value",
      overLimit: "over the limit for one run",
    } satisfies Record<Exclude<RowFate, "toSend">, string>,
    show: (rows: number, what: string) =>
      `${number(rows)}, ${what}: select ${rows === 1 ? "it" : "them"} in the sheet`,
    sample: "A look at the first record",
    announce: (rows: number) => `${number(rows)} ${rows === 1 ? "row" : "rows"} to send.`,
  },

  start: {
    enrich: (rows: number) => `Enrich ${number(rows)} ${rows === 1 ? "row" : "rows"}`,
    enrichNothing: "Enrich rows",
    tryFirst: (rows: number) => `Try ${rows} first`,
    starting: "Starting…",
    newTab: "Results open in a new tab. Your rows are not changed.",
    blocked: {
      rows: "Select some rows first.",
      workflow: "Choose a workflow first.",
      notRunnable: "Choose a workflow that can run from a sheet.",
      describing: "Reading what the workflow needs…",
      missing: (fields: readonly string[]) =>
        `Nothing is sent until ${list(fields)} ${fields.length === 1 ? "has a column" : "have columns"}.`,
      fields: "Choose at least one column to send.",
      counting: "Counting rows…",
      planFailed: "The rows could not be counted, so nothing can be sent.",
      nothing: "No row is left to send. Change the rows or the skip rules.",
    },
    price: (rows: number, each: number) => `About ${money(rows * each)} at your ${money(each, 4)} a row.`,
    sendAsk: (rows: number) => `Send ${number(rows)} ${rows === 1 ? "row" : "rows"}?`,
    sendYes: (rows: number) => `Yes, send ${number(rows)} ${rows === 1 ? "row" : "rows"}`,
    sendNo: "Not now",
    limits: "The limits are in the settings.",
    otherRows: {
      code: "other-rows",
      message: "Other rows are selected now. Nothing was sent.",
      hint: "Look at the new count, then press again.",
    },
    doubtTitle: "Did it start? There was no answer.",
    doubtLooking: "Looking for the run…",
    doubtNotFound:
      "No new run is listed so far, but it may still show up. Look again in a minute; starting anew counts the rows again first, without those already sent.",
    doubtNotFoundRetry: "No new run is listed so far, but it may still show up. Look again in a minute.",
    doubtLookFailed: "The list of runs could not be read either. Look again before you start anew.",
    doubtLook: "Look again",
    doubtAnew: "Start anew",
    doubtAnewRetry: "Go on without it",
  },

  run: {
    status: {
      submitting: "Sending rows",
      queued: "Waiting to start",
      running: "Working",
      downloading: "Fetching the results",
      writing: "Writing to your sheet",
      done: "Done",
      failed: "Failed",
      cancelled: "Stopped",
    } satisfies Record<RunStatus, string>,
    rows: (rows: number, sheet: string) => `${number(rows)} ${rows === 1 ? "row" : "rows"} from ${sheet}`,
    started: (time: string, mine: boolean) => `started ${time} by ${mine ? "you" : "a colleague"}`,
    soFar: (time: string) => `${time} so far`,
    percent: (percent: number) => `${percent} %`,
    progress: "Progress",
    steps: "Steps",
    block: { pending: "waiting", running: "working", completed: "done", failed: "failed" },
    blockRows: (processed: number, total: number) => `${number(processed)} / ${number(total)}`,
    stopping: "Stopping",
    stoppingNote: "Rows that were not sent yet will not be sent. No results are written to your sheet.",
    jobs: (ended: number, total: number) => `${number(ended)} of ${number(total)} requests done`,
    failedSoFar: (rows: number) =>
      `${number(rows)} ${rows === 1 ? "row" : "rows"} failed so far. The others go on.`,
    colleague: "A colleague started this run: it goes on under their account, and only they can stop it.",
    newTab: "Results open in a new tab. Your rows are not changed.",
    lookFailed: "The last look at the run failed. The run itself is not affected; we keep looking.",
    done: (rows: number) => `${number(rows)} ${rows === 1 ? "row is" : "rows are"} in your sheet`,
    doneEmpty: "Done, without result rows",
    sentRows: "Sent",
    inSheet: "In your sheet",
    empty: "of these, came back empty",
    failedRows: "Failed",
    why: "Why rows failed",
    size: (rows: number, columns: number) => `${number(rows)} rows, ${number(columns)} columns`,
    open: (tab: string) => `Open “${tab}”`,
    again: "Enrich more rows",
    failed: "This run failed",
    cancelled: "This run was stopped",
    failedNoReason: "No reason was given.",
    cancelledCost: (rows: number) =>
      rows === 0
        ? "Nothing was sent."
        : `${number(rows)} ${rows === 1 ? "row was" : "rows were"} sent before it stopped and may have been paid for; app.sixtyfour.ai shows what they cost.`,
    gone: "This run is no longer listed.",
  },

  runs: {
    title: "Runs in this file",
    none: "No runs yet. They are listed here for everyone who edits this file.",
    mine: "you",
    colleague: "a colleague",
    failed: (rows: number) => `${number(rows)} failed`,
    undone: "Removed",
  },

  background: {
    none: "Keep this sidebar open: no background check could be set up.",
    close: "You can close this sidebar; the run goes on.",
    closeStopping: "You can close this sidebar; the run is stopped without it.",
    every: (minutes: number) => `A background check is set up for ${often(minutes)}, but has not looked yet.`,
    looked: (last: string, next: string) => `Last looked ${last}, next about ${next}.`,
    silent: (minutes: number) =>
      `Keep this sidebar open: the background check should look ${often(minutes)}, but has not looked yet.`,
    late: (last: string) => `Keep this sidebar open: the background check is late. It last looked ${last}.`,
  },

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
    button: "Undo: remove what this run wrote",
    ask: (tab: string) => `Remove the tab “${tab}”?`,
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
      failed: (rows: number) => `Retry ${number(rows)} failed ${rows === 1 ? "row" : "rows"}`,
      empty: (rows: number) => `Retry ${number(rows)} ${rows === 1 ? "row" : "rows"} that came back empty`,
    },
    sends: (rows: number, others: boolean) =>
      `Sends ${number(rows)} ${rows === 1 ? "row" : "rows"}.${others ? " The others are not paid for again." : ""}`,
    yourKey: "They are sent with your key.",
    price: (rows: number, each: number) => `About ${money(rows * each)}.`,
    sent: "Sending…",
  },

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
    save: "Save",
    saving: "Saving…",
    saved: "Saved.",
  },

  transport: {
    accounts: {
      message: "Google mixed up your accounts.",
      hint: "Several Google accounts are signed in in this browser, and Google asked the wrong one. Open the sheet in a browser profile (or a private window) with only one account.",
    },
    authorisation: {
      message: "Google needs your permission again.",
      hint: "Reload the sheet, open the add-on from the Extensions menu and allow what it asks for.",
    },
    timeout: {
      message: "Google stopped this step because it took too long.",
      hint: "Try again. If it happens again, select fewer rows.",
    },
    busy: {
      message: "Google is not letting the add-on work right now; too much is going on in this account.",
      hint: "Wait a minute, then try again.",
    },
    offline: { message: "The connection is lost.", hint: "Check that you are online, then try again." },
    noanswer: { message: "Google gave no answer.", hint: "Try again. If it stays, reload the sheet." },
    failed: { message: "Google reported an error.", hint: "Try again. If it stays, reload the sheet." },
  },
};

/** Numbers are written as in the sentences around them, so not in the person's own way, in which 1.234 may be a thousand. */
export function number(value: number): string {
  return value.toLocaleString("en-US");
}

/** Cents, and parts of them where they matter: in the price of one row, and in amounts they make up. */
function money(dollars: number, digits = dollars < 0.1 ? 4 : 2): string {
  return `$${dollars.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: digits })}`;
}

function often(minutes: number): string {
  if (minutes === 1) return "every minute";
  return minutes === 60 ? "every hour" : `every ${minutes} minutes`;
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;
}
