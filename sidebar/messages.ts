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
    connection: "Connection",
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
    title: "Connection",
    connected: (hint: string) => `Connected with the key ending in ${hint}.`,
    change: "Use another key",
    forget: "Forget key",
    forgetAsk: "Forget the key? Runs that are under way stop being followed until you connect again.",
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
    otherRows: {
      code: "other-rows",
      message: "Other rows are selected now. Nothing was sent.",
      hint: "Look at the new count, then press again.",
    },
    doubtTitle: "Did it start? There was no answer.",
    doubtLooking: "Looking for the run…",
    doubtNotFound:
      "No new run is listed so far, but it may still show up. Look again in a minute; starting anew counts the rows again first, without those already sent.",
    doubtLookFailed: "The list of runs could not be read either. Look again before you start anew.",
    doubtLook: "Look again",
    doubtAnew: "Start anew",
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
    sent: (rows: number, sheet: string) => `${number(rows)} ${rows === 1 ? "row" : "rows"} from ${sheet}`,
    started: (time: string, mine: boolean) => `started ${time} by ${mine ? "you" : "a teammate"}`,
    soFar: (time: string) => `${time} so far`,
    percent: (percent: number) => `${percent} %`,
    progress: "Progress",
    steps: "Steps",
    block: { pending: "waiting", running: "working", completed: "done", failed: "failed" },
    blockRows: (processed: number, total: number) => `${number(processed)} / ${number(total)}`,
    close:
      "You can close this sidebar. The run goes on without it; its results then reach the sheet a little later, within about an hour.",
    closeTeammate: "This run belongs to a teammate. Its results reach the sheet through their account.",
    newTab: "Results open in a new tab. Your rows are not changed.",
    lookFailed: "The last look at the run failed. The run itself is not affected; we keep looking.",
    done: (rows: number) => `${number(rows)} ${rows === 1 ? "row is" : "rows are"} in your sheet`,
    doneEmpty: "Done, without result rows",
    size: (rows: number, columns: number) => `${number(rows)} rows, ${number(columns)} columns`,
    open: (tab: string) => `Open “${tab}”`,
    again: "Enrich more rows",
    failed: "This run failed",
    cancelled: "This run was stopped",
    failedNoReason: "No reason was given.",
    failedSent: (rows: number) =>
      rows === 0
        ? "Nothing was sent."
        : `${number(rows)} ${rows === 1 ? "row was" : "rows were"} sent before it ended.`,
    gone: "This run is no longer listed.",
  },

  runs: {
    title: "Runs in this file",
    none: "No runs yet. They are listed here for everyone who edits this file.",
    mine: "you",
    teammate: "a teammate",
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

function number(value: number): string {
  return value.toLocaleString();
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;
}
