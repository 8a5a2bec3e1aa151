import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";
import { CHOOSE } from "./sidebar/choose.ts";
import { CONNECT } from "./sidebar/connect.ts";
import { RUN } from "./sidebar/run.ts";
import { RUN_ACTIONS } from "./sidebar/run-actions.ts";
import { SCHEDULE } from "./sidebar/schedule.ts";
import { SETTINGS } from "./sidebar/settings.ts";
import { START } from "./sidebar/start.ts";

/** Everything the sidebar says, in Portuguese. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  dismiss: "Fechar",
  copy: "Copiar detalhes",
  copied: "Copiado",
  copyBy: "Copie estas linhas:",
  and: "{first} e {last}",
  explained: {
    ask: "O que isso significa (em inglês)?",
    meaning: "O que significa",
    cost: "O que custou",
    advice: "O que fazer",
    unknown: "Não há mais nada para ler sobre este código.",
    unanswered: "Nenhuma resposta chegou. Feche isto e pergunte de novo.",
  },
  tabs: {
    label: "Seções",
    enrich: "Enriquecer",
    runs: "Execuções",
    runsActive: "{active, number} em andamento",
    tabs: "Páginas",
    settings: "Configurações",
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
