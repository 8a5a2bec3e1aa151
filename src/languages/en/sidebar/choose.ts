/** What the sidebar says about choosing rows, workflow, columns and rules. */
export const CHOOSE = {
  /** By the name that Sixtyfour has for the step. */
  stepTitles: {
    webhook: "Your rows",
    filter: "Keep only some rows",
    deduplicate: "Drop duplicates",
    deduplicate_wrt_notebook: "Skip rows of earlier runs",
    append_to_notebook: "Remember rows in a notebook",
    remove_columns: "Remove columns",
    lead_enrichment: "Research the person",
    company_enrichment: "Research the company",
    find_email: "Find email",
    verify_email: "Verify email",
    find_phone: "Find phone number",
    company_to_leads: "Find people in the company",
    leads_to_company: "Turn people into companies",
  },

  rows: {
    none: "Which rows?",
    noneHelp: "Select the rows in your sheet, then come back here.",
    reading: "Reading your selection…",
    use: "Use selection",
    whole: "Use the whole table",
    count: "{rows, plural, one {# row} other {# rows}}",
    header: "header in row {row}",
    noHeader: "no header",
    held: "These rows stay chosen while you look around. “Use selection” takes others.",
  },

  workflow: {
    label: "Workflow",
    change: "Change",
    loading: "Loading your workflows…",
    describing: "Reading what it needs…",
    none: "You have no workflows yet.",
    build: "Build a workflow",
    made: "“{name}” is ready. Try it on a few rows first.",
    edit: "Change steps",
    copy: "Make a copy",
    cannotRun: "It cannot run from a sheet:",
    cannotRunShort: "Cannot run from a sheet",
    search: "Search workflows",
    noMatch: "No workflow is called that.",
    found: "{count, plural, one {# workflow} other {# workflows}}",
  },

  mapping: {
    title: "What is sent",
    change: "Change",
    done: "Done",
    noFields: "This workflow does not say what it needs. Add the columns it should get.",
    required: "required",
    notSent: "Not sent",
    missing: "Choose a column for {fields}.",
    lost: "Mapped last time, but not in this table: {fields}.",
    remembered: "As you sent it last time.",
    add: "Send another column",
    addChoose: "Add a column…",
    column: "Column {column}",
    columnLike: "{name} ({sample})",
    leaveAll: "{all, plural, one {The only column leaves} other {All # columns leave}} the sheet.",
    leaveSome:
      "{sent, plural, one {Only this # of {all, number} columns leaves} other {Only these # of {all, number} columns leave}} the sheet.",
  },

  skip: {
    title: "Skip rules",
    all: "all on",
    some: "{on, number} of {all, number} on",
    rules: {
      hidden: "Hidden rows",
      blank: "Blank rows",
      duplicate: "Duplicates among these rows",
      alreadySent: "Rows sent to this workflow before",
    },
    whenFilled: "Rows that already have a value in",
    noColumn: "(no column)",
  },

  output: {
    title: "Results",
    where: { "new-tab": "in a new tab", "own-rows": "beside your rows" },
    some: "only {count, plural, one {# column} other {# columns}}",
    kinds: { "new-tab": "In a new tab", "own-rows": "In new columns beside your rows" },
    overwrite: "Write over cells that are filled in",
    columns: "Keep only these columns",
    columnsHint:
      "Names as in the results, separated by commas, such as email, email_status. Leave it empty to keep all.",
  },
} as const;
