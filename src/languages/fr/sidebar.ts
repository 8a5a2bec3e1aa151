import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";
import { CHOOSE } from "./sidebar/choose.ts";
import { CONNECT } from "./sidebar/connect.ts";
import { RUN } from "./sidebar/run.ts";
import { RUN_ACTIONS } from "./sidebar/run-actions.ts";
import { SCHEDULE } from "./sidebar/schedule.ts";
import { SETTINGS } from "./sidebar/settings.ts";
import { START } from "./sidebar/start.ts";

/** Everything the sidebar says, in French. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  dismiss: "Masquer",
  copy: "Copier les détails",
  copied: "Copié",
  copyBy: "Copiez ces lignes :",
  and: "{first} et {last}",
  explained: {
    ask: "Qu’est-ce que cela signifie (en anglais) ?",
    meaning: "Ce que cela signifie",
    cost: "Ce que cela a coûté",
    advice: "Ce qu’il faut faire",
    unknown: "Il n’y a rien de plus à lire sur ce code.",
    unanswered: "Aucune réponse n’est arrivée. Fermez ceci et demandez à nouveau.",
  },
  tabs: {
    label: "Rubriques",
    enrich: "Enrichir",
    runs: "Exécutions",
    runsActive: "{active, number} en cours",
    tabs: "Onglets",
    settings: "Paramètres",
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
