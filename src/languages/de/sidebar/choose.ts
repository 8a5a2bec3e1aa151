import type { Translated } from "../../catalog.ts";
import type { CHOOSE as ENGLISH } from "../../en/sidebar/choose.ts";

/** What the sidebar says about choosing rows, workflow, columns and rules, in German. */
export const CHOOSE: Translated<typeof ENGLISH> = {
  /** By the name that Sixtyfour has for the step. */
  stepTitles: {
    webhook: "Ihre Zeilen",
    filter: "Nur bestimmte Zeilen behalten",
    deduplicate: "Doppelte verwerfen",
    deduplicate_wrt_notebook: "Zeilen früherer Durchläufe auslassen",
    append_to_notebook: "Zeilen im Notizbuch merken",
    remove_columns: "Spalten entfernen",
    lead_enrichment: "Person recherchieren",
    company_enrichment: "Unternehmen recherchieren",
    find_email: "E-Mail-Adresse finden",
    verify_email: "E-Mail-Adresse prüfen",
    find_phone: "Telefonnummer finden",
    company_to_leads: "Personen im Unternehmen finden",
    leads_to_company: "Von Personen zu Unternehmen",
  },

  rows: {
    none: "Welche Zeilen?",
    noneHelp: "Wählen Sie die Zeilen in Ihrer Tabelle aus und kommen Sie dann hierher zurück.",
    reading: "Ihre Auswahl wird gelesen…",
    use: "Auswahl nehmen",
    whole: "Alle Zeilen nehmen",
    count: "{rows, plural, one {# Zeile} other {# Zeilen}}",
    header: "Überschriften in Zeile {row}",
    noHeader: "ohne Überschriften",
    held: "Diese Zeilen bleiben gewählt, während Sie sich umsehen. Mit „Auswahl nehmen“ wählen Sie andere.",
  },

  workflow: {
    label: "Workflow",
    change: "Ändern",
    loading: "Ihre Workflows werden geladen…",
    describing: "Workflow wird gelesen…",
    none: "Sie haben noch keine Workflows.",
    build: "Workflow zusammenstellen",
    made: "„{name}“ ist fertig. Testen Sie ihn erst mit wenigen Zeilen.",
    edit: "Schritte ändern",
    copy: "Kopie erstellen",
    cannotRun: "Er kann nicht aus einer Tabelle gestartet werden:",
    cannotRunShort: "Nicht aus einer Tabelle startbar",
    search: "Workflows suchen",
    noMatch: "Kein Workflow heißt so.",
    found: "{count, plural, one {# Workflow} other {# Workflows}}",
  },

  mapping: {
    title: "Was gesendet wird",
    change: "Ändern",
    done: "Fertig",
    noFields:
      "Dieser Workflow sagt nicht, was er braucht. Fügen Sie die Spalten hinzu, die er bekommen soll.",
    required: "Pflichtfeld",
    notSent: "Nicht senden",
    missing: "Wählen Sie eine Spalte für {fields}.",
    lost: "Beim letzten Mal zugeordnet, aber hier nicht vorhanden: {fields}.",
    remembered: "Wie beim letzten Mal.",
    add: "Weitere Spalte senden",
    addChoose: "Spalte hinzufügen…",
    column: "Spalte {column}",
    columnLike: "{name} ({sample})",
    leaveAll:
      "{all, plural, one {Die einzige Spalte verlässt} other {Alle # Spalten verlassen}} die Tabelle.",
    leaveSome:
      "{sent, plural, one {Nur # von {all, number} Spalten verlässt} other {Nur diese # von {all, number} Spalten verlassen}} die Tabelle.",
  },

  skip: {
    title: "Ausschlussregeln",
    all: "alle an",
    some: "{on, number} von {all, number} an",
    rules: {
      hidden: "Ausgeblendete Zeilen",
      blank: "Leere Zeilen",
      duplicate: "Doppelte unter diesen Zeilen",
      alreadySent: "Schon an diesen Workflow gesendete",
    },
    whenFilled: "Zeilen, die schon einen Wert haben in",
    noColumn: "(keine Spalte)",
  },

  output: {
    title: "Ergebnisse",
    where: { "new-tab": "in einem neuen Blatt", "own-rows": "neben Ihren Zeilen" },
    some: "nur {count, plural, one {# Spalte} other {# Spalten}}",
    kinds: { "new-tab": "In einem neuen Tabellenblatt", "own-rows": "In neuen Spalten neben Ihren Zeilen" },
    overwrite: "Ausgefüllte Zellen überschreiben",
    columns: "Nur diese Spalten behalten",
    columnsHint:
      "Namen wie in den Ergebnissen, durch Kommas getrennt, zum Beispiel email, email_status. Leer lassen, um alle zu behalten.",
  },
};
