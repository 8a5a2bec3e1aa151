import type { Translated } from "../catalog.ts";
import type { PAGE as ENGLISH } from "../en/page.ts";

/** What the page says before it is told more, in German. */
export const PAGE: Translated<typeof ENGLISH> = {
  loading: "Einen Moment…",
  tryAgain: "Erneut versuchen",
  code: "Code: {code}",
  failures: {
    accounts: {
      message: "Google hat Ihre Konten verwechselt.",
      hint: "In diesem Browser sind mehrere Google-Konten angemeldet, und Google hat das falsche gefragt. Öffnen Sie die Tabelle in einem Browserprofil (oder einem privaten Fenster) mit nur einem Konto.",
    },
    authorisation: {
      message: "Google braucht noch einmal Ihre Erlaubnis.",
      hint: "Laden Sie die Tabelle neu, öffnen Sie das Add-on über das Menü „Erweiterungen“ und erlauben Sie, worum es bittet.",
    },
    timeout: {
      message: "Google hat diesen Schritt abgebrochen, weil er zu lange gedauert hat.",
      hint: "Versuchen Sie es noch einmal. Wenn es wieder passiert, wählen Sie weniger Zeilen aus.",
    },
    busy: {
      message: "Google lässt das Add-on gerade nicht arbeiten: In diesem Konto läuft zu viel gleichzeitig.",
      hint: "Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    },
    offline: {
      message: "Die Verbindung ist unterbrochen.",
      hint: "Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal.",
    },
    noanswer: {
      message: "Google hat nicht geantwortet.",
      hint: "Versuchen Sie es noch einmal. Wenn es so bleibt, laden Sie die Tabelle neu.",
    },
    failed: {
      message: "Google hat einen Fehler gemeldet.",
      hint: "Versuchen Sie es noch einmal. Wenn es so bleibt, laden Sie die Tabelle neu.",
    },
  },
};
