import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";
import { CHOOSE } from "./sidebar/choose.ts";
import { CONNECT } from "./sidebar/connect.ts";
import { RUN } from "./sidebar/run.ts";
import { RUN_ACTIONS } from "./sidebar/run-actions.ts";
import { SCHEDULE } from "./sidebar/schedule.ts";
import { SETTINGS } from "./sidebar/settings.ts";
import { START } from "./sidebar/start.ts";

/** Everything the sidebar says, in Spanish. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  dismiss: "Cerrar",
  copy: "Copiar detalles",
  copied: "Copiado",
  copyBy: "Copia estas líneas:",
  and: "{first} y {last}",
  explained: {
    ask: "¿Qué significa (en inglés)?",
    meaning: "Qué significa",
    cost: "Qué ha costado",
    advice: "Qué hacer",
    unknown: "No hay más que leer sobre este código.",
    unanswered: "No llegó ninguna respuesta. Cierra esto y vuelve a preguntar.",
  },
  tabs: {
    label: "Secciones",
    enrich: "Enriquecer",
    runs: "Ejecuciones",
    runsActive: "{active, number} en curso",
    tabs: "Hojas",
    settings: "Configuración",
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
