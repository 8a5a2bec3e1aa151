import type { Translated } from "../catalog.ts";
import type { NOTES as ENGLISH } from "../en/notes.ts";

/** What is written into the sheet itself, in German. */
export const NOTES: Translated<typeof ENGLISH> = {
  quoted: "„{text}“",
  blank: "leer",
  was: "vorher {old}, {day}",
  new: "neu, {day}",
  kept: "jetzt gefunden: {found}, {day}; Ihr Eintrag blieb stehen",
  gone: "nicht mehr in {tab}, {day}",
  refreshed: "zuletzt aktualisiert am {at}: {figures}",
  refreshedBy: "zuletzt aktualisiert am {at} von {person}: {figures}",
  figures:
    "{added, plural, one {# neue Zeile} other {# neue Zeilen}}, {changed, plural, one {# geänderte Zelle} other {# geänderte Zellen}}, {rows, plural, one {# Zeile} other {# Zeilen}} zurückgekommen",
  untitled: "Ergebnisse",
  noColumns: "Es kamen keine Zeilen zurück",
  changesTitle: "Änderungen",
  newRow: "neue Zeile",
  header: ["Datum", "Blatt", "Zeile", "Spalte", "Alt", "Neu", "Durchlauf"],
};
