import type { Translated } from "../../catalog.ts";
import type { START as ENGLISH } from "../../en/sidebar/start.ts";

/** What the sidebar says about the plan and the press that sends, in German. */
export const START: Translated<typeof ENGLISH> = {
  plan: {
    title: "Übersicht",
    counting: "Zeilen werden gezählt…",
    selected: "Ausgewählt",
    toSend: "Zu senden",
    minus: {
      hidden: "ausgeblendet",
      blank: "leer",
      duplicate: "doppelt",
      alreadySent: "schon gesendet",
      filled: "schon ausgefüllt",
      missingField: "ohne nötigen Wert",
      overLimit: "über dem Limit pro Durchlauf",
    },
    sentOn: "schon gesendet ({day})",
    sentSince: "schon gesendet (seit {day})",
    show: "{rows, plural, one {#, {what}: in der Tabelle auswählen} other {#, {what}: in der Tabelle auswählen}}",
    sample: "Ersten Datensatz ansehen",
    announce: "{rows, plural, one {# Zeile zu senden.} other {# Zeilen zu senden.}}",
  },

  start: {
    enrich: "{rows, plural, one {# Zeile anreichern} other {# Zeilen anreichern}}",
    enrichNothing: "Zeilen anreichern",
    tryFirst: "{rows, number} testen",
    starting: "Wird gestartet…",
    goesTo: {
      "new-tab": "Ergebnisse kommen in ein neues Tabellenblatt. Ihre Zeilen bleiben unverändert.",
      "own-rows": "Ergebnisse kommen in neue Spalten neben Ihren Zeilen.",
    },
    blocked: {
      rows: "Wählen Sie erst Zeilen aus.",
      workflow: "Wählen Sie erst einen Workflow.",
      notRunnable: "Wählen Sie einen Workflow, der sich aus einer Tabelle starten lässt.",
      describing: "Workflow wird gelesen…",
      missing:
        "{count, plural, one {Nichts wird gesendet, solange {fields} keine Spalte hat.} other {Nichts wird gesendet, solange {fields} keine Spalten haben.}}",
      fields: "Wählen Sie mindestens eine Spalte zum Senden.",
      counting: "Zeilen werden gezählt…",
      planFailed: "Die Zeilen konnten nicht gezählt werden, daher kann nichts gesendet werden.",
      nothing: "Es bleibt keine Zeile zu senden. Ändern Sie die Auswahl oder die Ausschlussregeln.",
    },
    price: "Etwa {total} bei Ihren {each} pro Zeile.",
    setPrice: "Preis pro Zeile festlegen",
    sendAsk: "{rows, plural, one {# Zeile senden?} other {# Zeilen senden?}}",
    sendYes: "{rows, plural, one {Ja, # Zeile senden} other {Ja, # Zeilen senden}}",
    sendNo: "Nicht jetzt",
    limits: "Die Limits stehen in den Einstellungen.",
    otherRows: "Jetzt sind andere Zeilen ausgewählt. Es wurde nichts gesendet.",
    otherRowsHint: "Sehen Sie sich die neue Anzahl an und klicken Sie dann noch einmal.",
    doubtTitle: "Gestartet oder nicht? Es kam keine Antwort.",
    doubtLooking: "Der Durchlauf wird gesucht…",
    doubtNotFound:
      "Bisher ist kein neuer Durchlauf zu sehen, aber er kann noch auftauchen. Sehen Sie in einer Minute noch einmal nach. Wenn Sie neu starten, werden die Zeilen erst neu gezählt, ohne die schon gesendeten.",
    doubtNotFoundRetry:
      "Bisher ist kein neuer Durchlauf zu sehen, aber er kann noch auftauchen. Sehen Sie in einer Minute noch einmal nach.",
    doubtLookFailed:
      "Auch die Liste der Durchläufe konnte nicht gelesen werden. Sehen Sie noch einmal nach, bevor Sie neu starten.",
    doubtLook: "Erneut nachsehen",
    doubtAnew: "Neu starten",
    doubtAnewRetry: "Ohne ihn weitermachen",
  },
};
