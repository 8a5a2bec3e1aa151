import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";

/** Everything the sidebar says, in German. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  loading: "Einen Moment…",
  tryAgain: "Erneut versuchen",
  dismiss: "Ausblenden",
  code: "Code: {code}",
  copy: "Details kopieren",
  copied: "Kopiert",
  copyBy: "Kopieren Sie diese Zeilen:",
  and: "{first} und {last}",
  tabs: {
    label: "Bereiche",
    enrich: "Anreichern",
    runs: "Durchläufe",
    runsActive: "{active, number} aktiv",
    settings: "Einstellungen",
  },

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
    none: "Sie haben noch keine Workflows. Erstellen Sie auf app.sixtyfour.ai einen, der mit einem Webhook-Block beginnt.",
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
    newTab: "Ergebnisse kommen in ein neues Tabellenblatt. Ihre Zeilen bleiben unverändert.",
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
      "{rows, plural, one {# Zeile wurde vor dem Stopp gesendet und eventuell schon bezahlt; was sie gekostet hat} other {# Zeilen wurden vor dem Stopp gesendet und eventuell schon bezahlt; was sie gekostet haben}}, steht auf app.sixtyfour.ai.",
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
    othersFree: "Die anderen werden nicht noch einmal bezahlt.",
    yourKey: "Gesendet wird mit Ihrem Schlüssel.",
    price: "Etwa {total}.",
    sent: "Wird gesendet…",
  },

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

  time: {
    seconds: "{seconds} s",
    minutes: "{minutes} min",
    minutesSeconds: "{minutes} min {seconds} s",
    hours: "{hours} h {minutes} min",
  },
};
