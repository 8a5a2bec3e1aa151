import type { Translated } from "../../catalog.ts";
import type { CONNECT as ENGLISH } from "../../en/sidebar/connect.ts";

/** What the sidebar says about connecting, and the key, in German. */
export const CONNECT: Translated<typeof ENGLISH> = {
  connect: {
    title: "Mit Sixtyfour verbinden",
    lead: "Fügen Sie einmal Ihren API-Schlüssel ein. Dann wählen Sie Zeilen aus, und Sixtyfour ergänzt, was fehlt.",
    invite:
      "Andere reichern diese Datei bereits an. Verbinden Sie sich mit Ihrem eigenen Schlüssel, um mitzumachen.",
    field: "API-Schlüssel",
    where: "Wo finde ich ihn?",
    whereSteps: [
      "app.sixtyfour.ai öffnen",
      "Zu Settings und dann API Keys gehen",
      "Schlüssel erstellen und kopieren",
    ],
    open: "app.sixtyfour.ai öffnen",
    save: "Verbinden",
    saving: "Schlüssel wird geprüft…",
    privacy:
      "Der Schlüssel bleibt bei Ihrem Google-Konto. Andere, die diese Tabelle bearbeiten, können ihn nicht sehen.",
    empty: "Fügen Sie erst Ihren API-Schlüssel ein.",
  },

  connection: {
    title: "Ihr Schlüssel",
    connected: "Verbunden mit dem Schlüssel, der auf {hint} endet.",
    connectedUnnamed: "Verbunden.",
    change: "Schlüssel ändern",
    forget: "Entfernen",
    forgetTitle: "Schlüssel entfernen?",
    forgetAsk: "Laufende Durchläufe werden nicht weiter verfolgt, bis Sie sich wieder verbinden.",
    forgetYes: "Entfernen",
    forgetNo: "Behalten",
    forgetting: "Wird entfernt…",
    saved: "Verbunden.",
    forgotten: "Der Schlüssel wurde entfernt.",
  },
};
