import type { Translated } from "../../catalog.ts";
import type { CONNECT as ENGLISH } from "../../en/sidebar/connect.ts";

/** What the sidebar says about connecting, and the key, in Spanish. */
export const CONNECT: Translated<typeof ENGLISH> = {
  connect: {
    title: "Conéctate a Sixtyfour",
    lead: "Pega tu clave de API una sola vez. Después elige filas y Sixtyfour completa lo que falta.",
    invite: "Otras personas ya enriquecen este archivo. Conéctate con tu propia clave para sumarte.",
    field: "Clave de API",
    where: "¿Dónde la encuentro?",
    whereSteps: ["Abre app.sixtyfour.ai", "Ve a Settings y luego a API Keys", "Crea una clave y cópiala"],
    open: "Abrir app.sixtyfour.ai",
    save: "Conectar",
    saving: "Probando la clave…",
    privacy:
      "La clave se queda en tu cuenta de Google. Las demás personas que editan esta hoja no pueden verla.",
    empty: "Pega primero tu clave de API.",
  },

  connection: {
    title: "Tu clave",
    connected: "Conexión activa con la clave que termina en {hint}.",
    connectedUnnamed: "Conexión activa.",
    change: "Usar otra clave",
    forget: "Olvidar clave",
    forgetTitle: "¿Olvidar la clave?",
    forgetAsk: "Las ejecuciones en curso dejan de seguirse hasta que te conectes otra vez.",
    forgetYes: "Sí, olvidarla",
    forgetNo: "Conservarla",
    forgetting: "Olvidando…",
    saved: "Conexión lista.",
    forgotten: "Se olvidó la clave.",
  },
};
