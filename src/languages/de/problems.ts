import type { Translated } from "../catalog.ts";
import type { PROBLEMS as ENGLISH } from "../en/problems.ts";
import { PIPELINE_PROBLEMS } from "./pipeline-problems.ts";
import { SCHEDULE_PROBLEMS } from "./schedule-problems.ts";

/** Every problem a person can meet, in German. */
export const PROBLEMS: Translated<typeof ENGLISH> = {
  "bad-request": {
    message: "Das Add-on wurde nach etwas gefragt, das es nicht kennt.",
    hint: "Laden Sie die Tabelle neu, damit Seitenleiste und Add-on dieselbe Version haben.",
  },
  internal: {
    message: "Im Add-on ist etwas schiefgegangen.",
    hint: "Ihre Tabelle wurde nicht verändert. Sehen Sie in der Liste der Durchläufe nach, bevor Sie einen neu starten.",
  },
  busy: {
    message: "In dieser Datei wird gerade ein anderer Durchlauf gespeichert. Es wurde nichts gesendet.",
    hint: "Versuchen Sie es gleich noch einmal.",
  },
  "file-at-work": {
    message:
      "{runs, plural, one {# Durchlauf ist} other {# Durchläufe sind}} in dieser Datei noch nicht zu Ende. Es wurde nichts entfernt.",
    hint: "Warten Sie das Ende ab oder lassen Sie ihn von der Person stoppen, die ihn gestartet hat. Auf einen Durchlauf, der älter als eine Woche ist, wird nicht gewartet.",
  },

  "no-key": {
    message: "Es ist noch kein API-Schlüssel von Sixtyfour hinterlegt. Es wurde nichts gesendet.",
    hint: "Verbinden Sie sich mit einem Schlüssel von app.sixtyfour.ai, Settings, API Keys.",
  },
  "empty-key": {
    message: "Der Schlüssel ist leer.",
    hint: "Fügen Sie den ganzen Schlüssel von app.sixtyfour.ai ein.",
  },
  "other-key": {
    message:
      "Dieser Durchlauf wurde mit einem anderen API-Schlüssel gestartet, und Sixtyfour zeigt ihn dem jetzigen nicht.",
    hint: "Verbinden Sie sich mit einem Schlüssel der Organisation, die ihn gestartet hat; dann geht der Durchlauf weiter.",
  },
  "wrong-key": {
    message:
      "Sixtyfour akzeptiert diesen API-Schlüssel nicht: Er ist falsch, wurde widerrufen oder ist abgelaufen.",
    hint: "Erstellen Sie auf app.sixtyfour.ai unter Settings, API Keys einen neuen Schlüssel und verbinden Sie sich damit.",
  },

  "no-selection": {
    message: "Es sind keine Zeilen ausgewählt.",
    hint: "Wählen Sie die Zeilen aus, die Sie anreichern möchten.",
  },
  "one-cell": {
    message: "Es ist nur eine Zelle ausgewählt.",
    hint: "Wählen Sie ganze Zeilen Ihrer Liste aus oder drücken Sie darin Strg+A, um alle zu nehmen.",
  },
  "only-header": {
    message: "Es ist nur die Kopfzeile ausgewählt.",
    hint: "Wählen Sie die Zeilen unter Zeile {headerRow} aus.",
  },
  "no-data": {
    message: "Die ausgewählten Zeilen enthalten keine Daten.",
    hint: "Wählen Sie Zeilen Ihrer Liste aus, die ausgefüllt sind.",
  },
  "selection-too-large": {
    message:
      "{rows, number} Zeilen mit {columns, number} Spalten lassen sich nicht auf einmal lesen. Es wurde nichts gesendet.",
    hint: "Wählen Sie höchstens {limit, number} Zeilen auf einmal aus.",
  },
  "tab-gone": {
    message: "Das Tabellenblatt mit diesen Zeilen gibt es in der Datei nicht mehr. Es wurde nichts gesendet.",
    hint: "Wählen Sie die Zeilen noch einmal aus.",
  },
  "wrong-range": {
    message: "„{a1}“ ist kein Bereich dieses Tabellenblatts.",
    hint: "Wählen Sie die Zeilen noch einmal aus.",
  },

  "no-fields": {
    message: "Es ist keine Spalte zugeordnet, daher gibt es nichts zu senden.",
    hint: "Legen Sie fest, welche Ihrer Spalten der Workflow bekommt.",
  },
  "field-mapped-twice": {
    message:
      "Dem Feld „{field}“ sind zwei Spalten zugeordnet, und es ist nicht klar, welche gesendet werden soll. Es wurde nichts gesendet.",
    hint: "Ordnen Sie jedem Feld nur eine Spalte zu.",
  },
  "column-outside": {
    message: "Spalte {column} gehört nicht mehr zu den ausgewählten Daten. Es wurde nichts gesendet.",
    hint: "Ordnen Sie die Spalten noch einmal zu.",
  },
  "required-field-unmapped": {
    message:
      "Der Workflow braucht „{fields}“, und dafür ist keine Spalte zugeordnet. Es wurde nichts gesendet.",
    hint: "Ordnen Sie eine Spalte zu.",
  },
  "nothing-to-send": {
    message:
      "{selected, plural, one {Die ausgewählte Zeile ist nicht} other {Keine der # ausgewählten Zeilen ist}} zu senden, also wurde nichts ausgegeben.",
    hint: "Die Übersicht zeigt, warum Zeilen ausgelassen werden. Ändern Sie die Ausschlussregeln, wenn einige davon gesendet werden sollen.",
  },
  "own-rows-no-header": {
    message:
      "Neben Ihre Zeilen können Ergebnisse nur unter eine Kopfzeile geschrieben werden, und diese Zeilen haben keine. Es wurde nichts gesendet.",
    hint: "Setzen Sie eine Kopfzeile über die Zeilen, oder wählen Sie ein neues Tabellenblatt für die Ergebnisse.",
  },
  "refresh-under-way": {
    message: "Dieses Tabellenblatt wird gerade schon aktualisiert. Es wurde nichts gesendet.",
    hint: "Warten Sie, bis diese Aktualisierung fertig ist, oder stoppen Sie sie.",
  },
  "refresh-tab-gone": {
    message: "Das Tabellenblatt, in das die Ergebnisse gehören, wurde gelöscht oder ist keine Tabelle mehr.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai. Wählen Sie für das nächste Mal ein anderes Tabellenblatt.",
  },
  "refresh-protected": {
    message:
      "Das Tabellenblatt, in das die Ergebnisse gehören, ist ganz oder teilweise geschützt, und Sie dürfen dort nicht schreiben.",
    hint: "Bitten Sie den Eigentümer, Sie im ganzen Tabellenblatt schreiben zu lassen.",
  },
  "refresh-empty": {
    message:
      "Für die {rows, number} gesendeten Zeilen kam keine einzige zurück. Das Tabellenblatt blieb, wie es war.",
    hint: "Sehen Sie sich den Durchlauf auf app.sixtyfour.ai an: Vielleicht verwirft ein Filter des Workflows alle Zeilen.",
  },
  "refresh-columns-missing": {
    message:
      "Den Ergebnissen fehlen Spalten, die das Tabellenblatt hat: {columns}. Das Tabellenblatt blieb, wie es war.",
    hint: "Wenn der Workflow absichtlich geändert wurde, löschen Sie diese Spalten im Tabellenblatt. Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },
  "refresh-rows-missing": {
    message:
      "{missing, plural, one {# Zeile, die Sixtyfour angekündigt hat, stand} other {# Zeilen, die Sixtyfour angekündigt hat, standen}} nicht in den Ergebnisdateien. Das Tabellenblatt blieb, wie es war.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },
  "refresh-incomplete": {
    message:
      "Nur ein Teil der Zeilen kam zurück, und die übrigen dürfen nicht durch nichts ersetzt werden. Das Tabellenblatt blieb, wie es war.",
    hint: "Die Ergebnisse dieses Teils bleiben auf app.sixtyfour.ai. Versuchen Sie es noch einmal.",
  },
  "refresh-rows-unknown": {
    message:
      "Die Ergebnisse sagen nicht, zu welchen Zeilen sie gehören. Das Tabellenblatt blieb deshalb, wie es war.",
    hint: "Lassen Sie den Workflow die Spalten zurückgeben, die Sie senden. Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },

  "not-confirmed": {
    message: "{reason} Es wurde nichts gesendet.",
    hint: "Bestätigen Sie, dass Sie {rows, plural, one {# Zeile} other {# Zeilen}} senden möchten, oder ändern Sie die Limits in den Einstellungen.",
  },
  "too-many-fields": {
    message:
      "So viele Spalten mit so langen Namen sind zu viel für einen Durchlauf. Es wurde nichts gesendet.",
    hint: "Ordnen Sie weniger Spalten zu oder geben Sie ihnen kürzere Feldnamen.",
  },
  "too-much-at-once": {
    message: "{rows, number} Zeilen dieser Größe sind zu viel für einen Durchlauf. Es wurde nichts gesendet.",
    hint: "Wählen Sie weniger Zeilen aus oder ordnen Sie weniger Spalten zu.",
  },
  "run-unknown": {
    message: "Diesen Durchlauf gibt es in dieser Datei nicht.",
    hint: "Sehen Sie in der Liste der Durchläufe nach.",
  },
  "run-not-over": {
    message: "Dieser Durchlauf ist noch nicht zu Ende.",
    hint: "Warten Sie, bis er fertig ist, oder stoppen Sie ihn.",
  },
  "not-your-run": {
    message:
      "Ein Teammitglied hat diesen Durchlauf gestartet. Er läuft mit dessen Schlüssel, und nur diese Person kann ihn stoppen.",
    hint: "Bitten Sie diese Person, ihn zu stoppen.",
  },
  "nothing-to-undo": { message: "Von diesem Durchlauf ist nichts mehr da, was sich entfernen ließe." },
  "tab-edited": {
    message:
      "Das Ergebnisblatt wurde geändert, nachdem der Durchlauf es geschrieben hat. Es wurde nicht entfernt.",
    hint: "Entfernen Sie es trotzdem, wenn die Änderungen nicht gebraucht werden.",
  },
  "only-tab": {
    message:
      "Das Ergebnisblatt ist das letzte Tabellenblatt der Datei, und eine Datei braucht mindestens eines. Es wurde nicht entfernt.",
    hint: "Fügen Sie erst ein anderes Tabellenblatt hinzu.",
  },
  "nothing-to-retry": {
    message: "Solche Zeilen gibt es in diesem Durchlauf nicht. Es wurde nichts gesendet.",
  },
  "rows-not-recognised": {
    message:
      "In den Ergebnissen fehlen die gesendeten Spalten, daher lässt sich nicht erkennen, welche Zeilen ohne Ergebnis sind. Es wurde nichts gesendet.",
    hint: "Wählen Sie die Zeilen selbst aus.",
  },

  "workflow-gone": {
    message:
      "Diesen Workflow gibt es nicht mehr, oder er gehört zu einer anderen Organisation. Es wurde nichts gesendet.",
    hint: "Wählen Sie einen anderen Workflow.",
  },
  "workflow-not-runnable": {
    message:
      "Dieser Workflow kann nicht aus einer Tabelle gestartet werden: Er beginnt nicht mit einem Webhook-Block. Es wurde nichts gesendet.",
    hint: "Setzen Sie im Workflow Editor von Sixtyfour einen Webhook-Block an den Anfang.",
  },

  "out-of-credit": {
    message: "Sixtyfour meldet, dass das Guthaben nicht ausreicht.",
    hint: "Laden Sie Ihr Guthaben auf app.sixtyfour.ai auf und versuchen Sie es dann noch einmal.",
  },
  "not-allowed": {
    message: "Sixtyfour meldet, dass Ihre Organisation diese Funktion nicht nutzen darf.",
    hint: "Bitten Sie Sixtyfour, sie freizuschalten, oder wählen Sie einen anderen Workflow.",
  },
  "not-found": {
    message: "Sixtyfour kennt das nicht mehr.",
    hint: "Wählen Sie einen anderen Workflow.",
  },
  rejected: {
    message: "Sixtyfour hat die Zeilen nicht angenommen: {detail}",
    hint: "Prüfen Sie, ob die zugeordneten Spalten zu dem passen, was der Workflow erwartet.",
  },
  conflict: {
    message: "Sixtyfour meldet, dass das bereits läuft.",
    hint: "Sehen Sie in der Liste der Durchläufe nach.",
  },
  "rate-limited": {
    message: "Sixtyfour bittet um etwas Geduld: Es kamen zu viele Anfragen auf einmal.",
    hint: "Das Add-on versucht es von selbst noch einmal.",
  },
  "service-down": {
    message: "Sixtyfour hat gerade selbst ein Problem.",
    hint: "Das Add-on versucht es von selbst noch einmal.",
  },
  unreachable: {
    message: "Sixtyfour ist gerade nicht erreichbar.",
    hint: "Versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, fragen Sie Ihre IT, ob api.sixtyfour.ai erlaubt ist.",
  },
  unreadable: {
    message: "Die Antwort von Sixtyfour war nicht zu verstehen.",
    hint: "Versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, ist vielleicht eine neuere Version des Add-ons nötig.",
  },

  "start-refused": {
    message:
      "Sixtyfour hat den Durchlauf nicht gestartet, also wurde {rows, plural, one {die eine Zeile nicht} other {keine der # Zeilen}} bezahlt. {reason}",
    hint: "Beheben Sie die Ursache und starten Sie neu: Es werden dieselben Zeilen gesendet.",
  },
  "outbox-lost": {
    message: "Die Zeilen, die zum Senden bereitlagen, sind nicht mehr in der Datei.",
  },
  "start-unknown": {
    message: "Sixtyfour hat den Start dieses Durchlaufs nie bestätigt.",
    hint: "Sehen Sie auf app.sixtyfour.ai nach, ob er gelaufen ist. {rows, plural, one {Seine Zeile gilt} other {Seine # Zeilen gelten}} als gesendet, damit nichts doppelt bezahlt wird.",
  },
  "run-failed": {
    message: "Der Workflow ist bei Sixtyfour fehlgeschlagen: {detail}",
    hint: "{rows, plural, one {# Zeile wurde gesendet; was sie gekostet hat} other {# Zeilen wurden gesendet; was sie gekostet haben}}, steht auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "run-stopped": {
    message: "Die Zeilen waren gerade in Arbeit, als jemand den Durchlauf bei Sixtyfour gestoppt hat.",
    hint: "Was verbraucht wurde, steht auf app.sixtyfour.ai. Senden Sie die Zeilen erneut, wenn Sie sie noch anreichern möchten.",
  },
  "run-timeout": {
    message: "Sixtyfour hat den Durchlauf gestoppt, weil er zu lange gedauert hat.",
    hint: "Senden Sie weniger Zeilen auf einmal. Was verbraucht wurde, steht auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "run-lost": {
    message: "Sixtyfour kennt diesen Durchlauf nicht mehr.",
    hint: "Suchen Sie die Ergebnisse auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "run-unwatched": {
    message: "Seit {hours, number} Stunden ist über diesen Durchlauf nichts zu erfahren. {reason}",
    hint: "Suchen Sie die Ergebnisse auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "no-result-file": {
    message: "Der Durchlauf ist fertig, aber Sixtyfour bietet keine Ergebnisdatei an.",
    hint: "Suchen Sie die Ergebnisse auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "link-expired": {
    message: "Der Link zu den Ergebnissen war abgelaufen.",
    hint: "Das Add-on holt sich von selbst einen neuen.",
  },
  "result-changed": {
    message: "Die Ergebnisdatei hat sich immer wieder geändert, während sie gelesen wurde.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "too-many-columns": {
    message: "Die Ergebnisse haben mehr als 1.000 Spalten, und mehr schreibt das Add-on nicht.",
    hint: "Sie finden sie auf app.sixtyfour.ai. Oder lassen Sie den Workflow weniger Felder liefern. Ihre Tabelle wurde nicht verändert.",
  },
  "result-too-large": {
    message:
      "Die Ergebnisdatei ist zu groß: Google übergibt höchstens 50 MB auf einmal, und der Speicher liefert sie nur am Stück.",
    hint: "Laden Sie sie auf app.sixtyfour.ai herunter oder senden Sie weniger Zeilen pro Durchlauf.",
  },
  "result-damaged": {
    message: "Die Ergebnisdatei endet mitten in einer Zeile, auch nach mehreren Downloads.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "download-failed": {
    message:
      "Die Ergebnisse konnten nicht abgerufen werden, obwohl es {hours, number} Stunden lang versucht wurde. {reason}",
    hint: "Sie bleiben auf app.sixtyfour.ai. Ihre Tabelle wurde nicht verändert.",
  },
  "workbook-full": {
    message:
      "Die Ergebnisse brauchen {cells, plural, one {# Zelle} other {# Zellen}}, und in dieser Datei ist nur noch Platz für {room, number}.",
    hint: "Löschen Sie Tabellenblätter oder ungenutzte Zeilen und öffnen Sie die Seitenleiste dann neu: Die Ergebnisse werden abgerufen, ohne dass Sie noch einmal bezahlen.",
  },
  "result-tab-missing": {
    message: "Dieses Tabellenblatt ist nicht mehr in der Datei.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },
  "result-tab-gone": {
    message: "Das Ergebnisblatt wurde gelöscht, während die Ergebnisse geschrieben wurden.",
    hint: "Die Ergebnisse bleiben auf app.sixtyfour.ai.",
  },

  ...SCHEDULE_PROBLEMS,
  ...PIPELINE_PROBLEMS,
};
