import type { Translated } from "../catalog.ts";
import type { NOTICES as ENGLISH } from "../en/notices.ts";

/** What a person should know though nothing stops, in German. */
export const NOTICES: Translated<typeof ENGLISH> = {
  "blank-header":
    "Ohne Überschrift: {columns}. Der Inhalt kann unter einem vorgeschlagenen Namen gesendet werden.",
  "duplicate-header":
    "Gleiche Überschrift wie eine andere Spalte: {columns}. Der Inhalt kann unter einem vorgeschlagenen Namen gesendet werden.",
  "merged-cells":
    "Verbundene Zellen zählen in jeder Zeile, über die sie reichen, als mit ihrem Wert ausgefüllt.",
  "error-cells":
    "{count, plural, one {# Zelle mit einem Fehler ({example}) zählt} other {# Zellen mit einem Fehler wie {example} zählen}} als leer.",
  "over-limit":
    "Ein Durchlauf sendet nur die ersten {limit, number} Zeilen; für den nächsten bleiben noch {left, number}.",
  "hidden-unchecked":
    "Zeilen ab Zeile {row} bleiben für den nächsten Durchlauf: Google verrät nur Zeile für Zeile, was ausgeblendet ist, und {limit, number} Zeilen dauern schon lange genug. Um sie sofort zu senden, schalten Sie die Regel für ausgeblendete Zeilen aus.",
  "unknown-fields":
    "„{fields}“ gehört nicht zu den Feldern des Workflows und wird als zusätzliche Angabe mitgesendet.",
  "headers-mended":
    "{count, plural, one {# Ergebnisspalte hatte keinen oder einen doppelten Namen und wurde umbenannt} other {# Ergebnisspalten hatten keinen oder einen doppelten Namen und wurden umbenannt}}.",
  "ragged-rows":
    "{count, plural, one {# Ergebniszeile hatte} other {# Ergebniszeilen hatten}} mehr oder weniger Zellen als die Kopfzeile.",
  "earlier-step":
    "Sixtyfour hat keine Datei des letzten Workflow-Schritts angeboten, daher sehen Sie hier die Ergebnisse eines früheren. Den Rest finden Sie vielleicht auf app.sixtyfour.ai.",
  "over-run-cap":
    "{rows, number} Zeilen sind mehr als die {limit, number}, die diese Datei ohne Rückfrage in einem Durchlauf sendet.",
  "over-day-cap":
    "Mit {rows, plural, one {dieser Zeile} other {diesen # Zeilen}} hätte die Datei in 24 Stunden mehr als {limit, number} gesendet; bereits gesendet: {sent, number}.",
  "unreadable-runs":
    "{count, plural, one {# Durchlauf wurde von einer anderen Version des Add-ons gespeichert oder ist beschädigt. Er wird nicht angezeigt und blieb unverändert.} other {# Durchläufe wurden von einer anderen Version des Add-ons gespeichert oder sind beschädigt. Sie werden nicht angezeigt und blieben unverändert.}}",
  "rows-missing":
    "{missing, plural, one {# Zeile, die Sixtyfour angekündigt hatte, fehlte} other {# Zeilen, die Sixtyfour angekündigt hatte, fehlten}} in den Ergebnisdateien.",
  "cells-cut":
    "{count, plural, one {# Zelle war länger als die 50.000 Zeichen, die eine Zelle fassen kann, und wurde gekürzt.} other {# Zellen waren länger als die 50.000 Zeichen, die eine Zelle fassen kann, und wurden gekürzt.}}",
  "beside-tab-gone":
    "Das Tabellenblatt mit Ihren Zeilen wurde gelöscht, deshalb stehen die Ergebnisse in einem eigenen Tabellenblatt.",
  "beside-protected":
    "Das Tabellenblatt mit Ihren Zeilen ist ganz oder teilweise geschützt, deshalb stehen die Ergebnisse in einem eigenen Tabellenblatt.",
  "beside-unreadable":
    "Die gesendeten Spalten waren neben Ihren Zeilen nicht mehr zu finden, deshalb stehen die Ergebnisse in einem eigenen Tabellenblatt.",
  "rows-not-placed":
    "{count, plural, one {# Ergebniszeile gehört} other {# Ergebniszeilen gehören}} zu keiner einzelnen Zeile Ihrer Tabelle, deshalb stehen alle Ergebnisse auch in einem eigenen Tabellenblatt.",
  "refresh-sends":
    "{rows, plural, one {# Zeile ist neu oder hat sich geändert, seit sie zuletzt gesendet wurde.} other {# Zeilen sind neu oder haben sich geändert, seit sie zuletzt gesendet wurden.}}",
  "edits-left":
    "{count, plural, one {# Zelle wurde seither geändert und blieb, wie sie ist.} other {# Zellen wurden seither geändert und blieben, wie sie sind.}}",
  "blocks-unlisted":
    "Sixtyfour teilt nicht mit, welche Blöcke es gibt, deshalb werden nur die bekannten angeboten.",
  "pipeline-not-webhook":
    "Dieser Workflow beginnt nicht mit einem Webhook-Block und wird deshalb nur angezeigt. Ändern Sie ihn auf app.sixtyfour.ai.",
  "pipeline-branches":
    "In diesem Workflow folgt nicht einfach ein Block auf den anderen, deshalb wird er nur angezeigt. Ändern Sie ihn auf app.sixtyfour.ai.",
  "pipeline-too-large":
    "Dieser Workflow ist zu groß, um in der Seitenleiste geändert zu werden, und wird deshalb nur angezeigt. Ändern Sie ihn auf app.sixtyfour.ai.",
  "inputs-not-found":
    "In diesem Tabellenblatt nicht gefunden: {columns}. Was mit Ihren Zeilen geschähe, ist berechnet, als wäre dort alles leer.",
  "preview-limited": "Die Vorschau umfasst die ersten {limit, number} von {rows, number} Zeilen.",
};
