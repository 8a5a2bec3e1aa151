import type { Translated } from "../catalog.ts";
import type { STEPS as ENGLISH } from "../en/steps.ts";

/** What a run is at, in German. */
export const STEPS: Translated<typeof ENGLISH> = {
  sending: "Ihre Zeilen werden gesendet",
  queued: "In der Warteschlange bei Sixtyfour",
  working: "In Arbeit",
  "working-on": "In Arbeit: {block}",
  fetching: "Ergebnisse werden abgerufen",
  writing: "Ergebnisse werden geschrieben: bisher {rows, plural, one {# Zeile} other {# Zeilen}}",
  stopping: "Wird gestoppt",
  done: "Fertig",
  failed: "Fehlgeschlagen",
  cancelled: "Gestoppt",
};
