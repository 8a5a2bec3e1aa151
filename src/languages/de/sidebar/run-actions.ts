import type { Translated } from "../../catalog.ts";
import type { RUN_ACTIONS as ENGLISH } from "../../en/sidebar/run-actions.ts";

/** What the sidebar says about what can be done with a run, in German. */
export const RUN_ACTIONS: Translated<typeof ENGLISH> = {
  stop: {
    button: "Durchlauf stoppen",
    ask: "Diesen Durchlauf stoppen?",
    explain:
      "Schon gesendete Zeilen sind eventuell bereits bezahlt. Noch nicht gesendete werden nicht mehr gesendet. Es werden keine Ergebnisse in Ihre Tabelle geschrieben.",
    yes: "Ja, stoppen",
    no: "Weiterlaufen lassen",
    sent: "Wird gestoppt…",
  },

  undo: {
    ownRows: {
      button: "Rückgängig: Ergebnisse entfernen",
      ask: "Ergebnisse aus „{tab}“ entfernen?",
      explain:
        "Zellen, die Sie seither geändert haben, bleiben. Die Zeilen gelten weiter als gesendet, und was sie gekostet haben, wird nicht erstattet.",
      removedNote:
        "Was dieser Durchlauf neben Ihre Zeilen geschrieben hat, wurde wieder entfernt. Seine Zeilen gelten weiter als gesendet.",
    },
    button: "Rückgängig: Ergebnisblatt entfernen",
    ask: "Tabellenblatt „{tab}“ entfernen?",
    explain:
      "Nur dieses Tabellenblatt wird entfernt. Die Zeilen gelten weiter als gesendet, und was sie gekostet haben, wird nicht erstattet.",
    askEdited: "Das Tabellenblatt wurde inzwischen geändert. Trotzdem entfernen?",
    explainEdited: "Die Änderungen werden mit entfernt.",
    yes: "Ja, entfernen",
    yesEdited: "Trotzdem entfernen",
    no: "Behalten",
    sent: "Wird entfernt…",
    removed: "Entfernt",
    removedNote:
      "Das Tabellenblatt dieses Durchlaufs wurde entfernt. Seine Zeilen gelten weiter als gesendet. Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },

  retry: {
    title: {
      failed: "Fehlgeschlagene Zeilen erneut senden?",
      empty: "Zeilen ohne Ergebnis erneut senden?",
    },
    button: {
      failed: "{rows, plural, one {# fehlgeschlagene erneut senden} other {# fehlgeschlagene erneut senden}}",
      empty: "{rows, plural, one {# ohne Ergebnis erneut senden} other {# ohne Ergebnis erneut senden}}",
    },
    sends: "{rows, plural, one {Sendet # Zeile.} other {Sendet # Zeilen.}}",
    emptyAgain: "Zeilen, die leer zurückkamen, werden noch einmal bezahlt.",
    othersFree: "Die anderen werden nicht noch einmal bezahlt.",
    yourKey: "Gesendet wird mit Ihrem Schlüssel.",
    price: "Etwa {total}.",
    sent: "Wird gesendet…",
  },
};
