import type { Translated } from "../../catalog.ts";
import type { SETTINGS as ENGLISH } from "../../en/sidebar/settings.ts";

/** What the sidebar says about the settings, and what they lead to, in German. */
export const SETTINGS: Translated<typeof ENGLISH> = {
  settings: {
    title: "Einstellungen",
    limits: "Limits",
    lead: "Für alle, die diese Datei bearbeiten. Über einem Limit wird nichts gesendet, bevor Sie zustimmen.",
    rowsPerRun: "Zeilen pro Durchlauf",
    rowsPerDay: "Zeilen in 24 Stunden",
    pricePerRow: "Preis pro Zeile in Dollar (optional)",
    priceHelp:
      "Wird vor dem Senden als Schätzung angezeigt. Was eine Zeile kostet, hängt von Ihrem Tarif bei Sixtyfour ab.",
    wrongRows: "Geben Sie eine ganze Zahl von 1 bis 1.000.000 ein.",
    wrongPrice: "Geben Sie einen Preis wie 0,10 ein oder lassen Sie das Feld leer.",
    results: "Ergebnisse",
    readableLists: 'Listen wie ["a","b"] als a, b schreiben',
    readableListsHelp: "Gilt für Ergebnisse, die ab jetzt geschrieben werden.",
    language: "Sprache",
    languageOwn: "Wie in diesem Browser",
    languageHelp: "Nur für Sie.",
    save: "Speichern",
    saving: "Wird gespeichert…",
    saved: "Gespeichert.",
  },

  about: {
    link: "Über das Add-on und Lizenzen",
    title: "Über das Add-on",
    version: "Sixtyfour für Google Sheets, Version {version}",
    licences: "Lizenzen des darin enthaltenen fremden Codes",
    back: "Zurück zu den Einstellungen",
  },

  clear: {
    link: "Sixtyfour aus dieser Datei entfernen…",
    title: "Sixtyfour aus dieser Datei entfernen",
    deleted: "Das wird gelöscht",
    deletes: [
      "Die Liste der Durchläufe, für alle; nichts lässt sich mehr rückgängig machen",
      "Alle Zeitpläne, wem sie auch gehören",
      "Die Einstellungen dieser Datei und die bisherige Auswahl",
      "Die verborgenen Blätter, darunter das Verzeichnis der gesendeten Zeilen",
      "Ihr unfertiger Workflow und Ihre Hintergrundprüfung in dieser Datei",
    ],
    kept: "Das bleibt",
    keeps: [
      "Ihre Zeilen und jedes Ergebnisblatt so, wie es ist, mit Notizen und Farben",
      "Ihr API-Schlüssel und Ihre Sprache; den Schlüssel entfernen Sie in den Einstellungen",
      "Das Add-on selbst und alles auf app.sixtyfour.ai",
    ],
    ask: "Alles entfernen?",
    explain:
      "Danach weiß niemand mehr, welche Zeilen gesendet wurden. Dieselben Zeilen können noch einmal gesendet und bezahlt werden.",
    yes: "Ja, entfernen",
    no: "Behalten",
    sent: "Wird entfernt…",
    done: "Entfernt.",
    doneNote:
      "Von Sixtyfour enthält diese Datei jetzt nur noch die Ergebnisse. Hintergrundprüfungen anderer Personen enden von selbst, wenn sie das nächste Mal nachsehen.",
  },
};
