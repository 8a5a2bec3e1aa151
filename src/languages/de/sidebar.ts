import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";
import { CHOOSE } from "./sidebar/choose.ts";
import { CONNECT } from "./sidebar/connect.ts";
import { RUN } from "./sidebar/run.ts";
import { RUN_ACTIONS } from "./sidebar/run-actions.ts";
import { SCHEDULE } from "./sidebar/schedule.ts";
import { SETTINGS } from "./sidebar/settings.ts";
import { START } from "./sidebar/start.ts";

/** Everything the sidebar says, in German. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  dismiss: "Ausblenden",
  copy: "Details kopieren",
  copied: "Kopiert",
  copyBy: "Kopieren Sie diese Zeilen:",
  and: "{first} und {last}",
  explained: {
    ask: "Was heißt das (auf Englisch)?",
    meaning: "Was es bedeutet",
    cost: "Was es gekostet hat",
    advice: "Was zu tun ist",
    unknown: "Zu diesem Code gibt es nichts weiter zu lesen.",
    unanswered: "Es kam keine Antwort. Schließen Sie dies und fragen Sie noch einmal.",
  },
  tabs: {
    label: "Bereiche",
    enrich: "Anreichern",
    runs: "Durchläufe",
    runsActive: "{active, number} aktiv",
    tabs: "Blätter",
    settings: "Einstellungen",
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
};
