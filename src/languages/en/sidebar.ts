import { CHOOSE } from "./sidebar/choose.ts";
import { CONNECT } from "./sidebar/connect.ts";
import { RUN } from "./sidebar/run.ts";
import { RUN_ACTIONS } from "./sidebar/run-actions.ts";
import { SCHEDULE } from "./sidebar/schedule.ts";
import { SETTINGS } from "./sidebar/settings.ts";
import { START } from "./sidebar/start.ts";

/** Everything the sidebar says, by view. Numbers and plurals are in the syntax of ICU MessageFormat. */
export const SIDEBAR = {
  dismiss: "Dismiss",
  copy: "Copy details",
  copied: "Copied",
  copyBy: "Copy these lines:",
  and: "{first} and {last}",
  explained: {
    ask: "What does this mean?",
    meaning: "What it means",
    cost: "What it cost",
    advice: "What to do",
    unknown: "There is no more to read about this code.",
    unanswered: "No answer came. Close this and ask again.",
  },
  tabs: {
    label: "Sections",
    enrich: "Enrich",
    runs: "Runs",
    runsActive: "{active, number} running",
    tabs: "Tabs",
    settings: "Settings",
  },

  ...CONNECT,
  ...CHOOSE,
  ...START,
  ...RUN,
  ...RUN_ACTIONS,
  ...SCHEDULE,
  ...SETTINGS,

  time: {
    seconds: "{seconds} s",
    minutes: "{minutes} min",
    minutesSeconds: "{minutes} min {seconds} s",
    hours: "{hours} h {minutes} min",
  },
} as const;
