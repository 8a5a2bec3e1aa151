import type { Translated } from "../../catalog.ts";
import type { RUN as ENGLISH } from "../../en/sidebar/run.ts";

/** What the sidebar says about runs and what became of them, in German. */
export const RUN: Translated<typeof ENGLISH> = {
  run: {
    status: {
      submitting: "Zeilen werden gesendet",
      queued: "Wartet auf den Start",
      running: "In Arbeit",
      downloading: "Ergebnisse werden abgerufen",
      writing: "Ergebnisse werden geschrieben",
      done: "Fertig",
      failed: "Fehlgeschlagen",
      cancelled: "Gestoppt",
    },
    rows: "{rows, plural, one {# Zeile aus {sheet}} other {# Zeilen aus {sheet}}}",
    startedByYou: "von Ihnen gestartet ({time})",
    startedByColleague: "von einem Teammitglied gestartet ({time})",
    soFar: "seit {time}",
    left: "noch etwa {time}",
    percent: "{percent} %",
    progress: "Fortschritt",
    adds: "ergänzt {columns}",
    after: "nach: {steps}",
    steps: "Schritte",
    block: { pending: "wartet", running: "in Arbeit", completed: "fertig", failed: "Fehler" },
    blockRows: "{processed, number} / {total, number}",
    stopping: "Wird gestoppt",
    stoppingNote:
      "Noch nicht gesendete Zeilen werden nicht mehr gesendet. Es werden keine Ergebnisse in Ihre Tabelle geschrieben.",
    jobs: "{ended, number} von {total, number} Anfragen fertig",
    failedSoFar:
      "{rows, plural, one {# Zeile ist bisher fehlgeschlagen. Die anderen laufen weiter.} other {# Zeilen sind bisher fehlgeschlagen. Die anderen laufen weiter.}}",
    colleague:
      "Ein Teammitglied hat diesen Durchlauf gestartet: Er läuft über dessen Konto, und nur diese Person kann ihn stoppen.",
    goesTo: {
      "new-tab": "Ergebnisse kommen in ein neues Tabellenblatt. Ihre Zeilen bleiben unverändert.",
      "own-rows": "Ergebnisse erscheinen neben Ihren Zeilen, sobald alle da sind.",
      refresh: "Das Blatt ändert sich erst, wenn alle Ergebnisse da sind. Ihre Eingaben bleiben.",
    },
    lookFailed:
      "Die letzte Abfrage ist fehlgeschlagen. Der Durchlauf selbst ist nicht betroffen; wir fragen weiter nach.",
    done: "{rows, plural, one {# Zeile steht in Ihrer Tabelle} other {# Zeilen stehen in Ihrer Tabelle}}",
    doneEmpty: "Fertig, ohne Ergebniszeilen",
    sentRows: "Gesendet",
    inSheet: "In Ihrer Tabelle",
    empty: "davon ohne Ergebnis",
    failedRows: "Fehlgeschlagen",
    why: "Warum Zeilen fehlschlugen",
    size: "{rows, plural, one {# Zeile} other {# Zeilen}}, {columns, plural, one {# Spalte} other {# Spalten}}",
    open: "„{tab}“ öffnen",
    again: "Weitere Zeilen anreichern",
    failed: "Dieser Durchlauf ist fehlgeschlagen",
    cancelled: "Dieser Durchlauf wurde gestoppt",
    failedNoReason: "Ein Grund wurde nicht genannt.",
    cancelledFree: "Es wurde nichts gesendet.",
    cancelledCost:
      "{rows, plural, one {# Zeile wurde vor dem Stopp gesendet und eventuell schon bezahlt; was sie gekostet hat} other {# Zeilen wurden vor dem Stopp gesendet und eventuell schon bezahlt; was sie gekostet haben}}, steht auf app.sixtyfour.ai. Was gesendet wurde, lässt der nächste Durchlauf aus.",
    gone: "Dieser Durchlauf ist nicht mehr in der Liste.",
  },

  runs: {
    title: "Durchläufe in dieser Datei",
    none: "Noch keine Durchläufe. Hier erscheinen sie für alle, die diese Datei bearbeiten.",
    mine: "Sie",
    colleague: "Teammitglied",
    failed: "{rows, number} fehlgeschlagen",
    undone: "Entfernt",
  },

  background: {
    none: "Lassen Sie diese Seitenleiste offen: Eine Prüfung im Hintergrund ließ sich nicht einrichten.",
    close: "Sie können diese Seitenleiste schließen; der Durchlauf geht weiter.",
    closeStopping: "Sie können diese Seitenleiste schließen; der Durchlauf wird auch so gestoppt.",
    often: {
      minutes: "{minutes, plural, one {jede Minute} other {alle # Minuten}}",
      hour: "jede Stunde",
    },
    every: "Eine Prüfung im Hintergrund ist eingerichtet ({often}), lief aber noch nicht.",
    looked: "Letzte Prüfung: {last}, nächste: etwa {next}.",
    silent:
      "Lassen Sie diese Seitenleiste offen: Die Prüfung im Hintergrund sollte {often} laufen, lief aber noch nicht.",
    late: "Lassen Sie diese Seitenleiste offen: Die Prüfung im Hintergrund ist überfällig. Zuletzt lief sie: {last}.",
  },

  merge: {
    beside: "Diese Spalten neben meine Zeilen setzen",
    besideSent: "Schreibt neben Ihre Zeilen…",
    own: "{rows, plural, one {Eine Ihrer Zeilen ist zurück} other {# Ihrer Zeilen sind zurück}}",
    cells: "{changed, plural, one {# Zelle geändert} other {# Zellen geändert}}",
    rows: "{added, plural, one {# neue Zeile} other {# neue Zeilen}}",
    nothing: "Nichts geändert",
    filled: "Zellen ausgefüllt",
    changed: "Zellen geändert",
    added: "Neue Zeilen",
    kept: "Ihre Änderungen, unverändert",
    gone: "Zeilen nicht mehr in der Quelle",
    columns: "Am meisten geändert: {columns}",
    listed: {
      ambiguous:
        "{count, plural, one {# Ergebnis passt zu mehreren Zeilen und wurde nicht eingetragen.} other {# Ergebnisse passen zu mehreren Zeilen und wurden nicht eingetragen.}}",
      vanished:
        "{count, plural, one {# Zeile wurde inzwischen geändert oder gelöscht.} other {# Zeilen wurden inzwischen geändert oder gelöscht.}}",
      unknown:
        "{count, plural, one {# Ergebnis verrät seine Zeile nicht.} other {# Ergebnisse verraten ihre Zeilen nicht.}}",
    },
    showRows: "Zeilen zeigen",
    rest: "Alle Ergebnisse öffnen",
  },
};
