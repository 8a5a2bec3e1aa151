import type { Translated } from "../catalog.ts";
import type { SCHEDULE_PROBLEMS as ENGLISH } from "../en/schedule-problems.ts";

/** Those of schedules and refreshes, in German. */
export const SCHEDULE_PROBLEMS: Translated<typeof ENGLISH> = {
  "schedule-unknown": {
    message: "Diesen Zeitplan gibt es nicht mehr.",
    hint: "Sehen Sie in der Liste der Zeitpläne nach.",
  },
  "not-your-schedule": {
    message: "Dieser Zeitplan gehört jemand anderem und läuft mit deren Schlüssel. Es wurde nichts geändert.",
    hint: "Übernehmen Sie ihn zuerst; dann läuft er mit Ihrem Schlüssel.",
  },
  "schedule-tab-taken": {
    message: "„{tab}“ wird schon von einem anderen Zeitplan aktualisiert. Es wurde nichts geändert.",
    hint: "Ändern Sie jenen Zeitplan, oder wählen Sie ein anderes Tabellenblatt.",
  },
  "schedule-tab-is-source": {
    message:
      "Die Ergebnisse können nicht in das Tabellenblatt, aus dem die Zeilen kommen. Es wurde nichts geändert.",
    hint: "Wählen Sie ein Tabellenblatt mit Ergebnissen.",
  },
  "not-a-results-tab": {
    message:
      "Dieses Tabellenblatt hat nicht das Add-on geschrieben, deshalb aktualisiert es dieses nicht. Es wurde nichts gesendet.",
    hint: "Wählen Sie ein Tabellenblatt mit Ergebnissen, oder reichern Sie zuerst Zeilen in ein neues an.",
  },
  "too-many-schedules": {
    message: "Eine Datei fasst höchstens {limit, number} Zeitpläne. Es wurde nichts geändert.",
    hint: "Entfernen Sie einen, der nicht mehr gebraucht wird.",
  },
  "schedule-too-long": {
    message:
      "So viele Spalten mit so langen Namen sind zu viel für einen Zeitplan. Es wurde nichts geändert.",
    hint: "Ordnen Sie weniger Spalten zu, oder geben Sie kürzere Feldnamen.",
  },
  "replace-needs-everything": {
    message:
      "Ersetzen entfernt Zeilen, die nicht zurückkommen; deshalb muss jedes Mal jede Zeile gesendet werden. Es wurde nichts geändert.",
    hint: "Senden Sie alles, oder aktualisieren Sie an Ort und Stelle.",
  },
  "wrong-email": {
    message: "„{email}“ ist keine E-Mail-Adresse. Es wurde nichts geändert.",
    hint: "Geben Sie eine Adresse an, oder lassen Sie das Feld leer, um keine Mails zu bekommen.",
  },
  "source-tab-gone": {
    message:
      "Das Tabellenblatt mit den zu sendenden Zeilen, „{tab}“, gibt es in der Datei nicht mehr. Es wurde nichts gesendet.",
    hint: "Wählen Sie das Tabellenblatt, aus dem die Zeilen jetzt kommen.",
  },
  "target-tab-gone": {
    message: "Das Ergebnisblatt „{tab}“ gibt es in der Datei nicht mehr. Es wurde nichts gesendet.",
    hint: "Wählen Sie ein anderes Ergebnisblatt, oder entfernen Sie den Zeitplan.",
  },
  "results-tab-protected": {
    message:
      "„{tab}“ ist geschützt, und Sie dürfen es nicht ganz ändern; Ergebnisse könnten nicht geschrieben werden. Es wurde nichts gesendet.",
    hint: "Bitten Sie um Zugriff, oder wählen Sie ein anderes Ergebnisblatt.",
  },
  "columns-gone": {
    message: "Zugeordnete Spalten fehlen in „{tab}“: {columns}. Es wurde nichts gesendet.",
    hint: "Ordnen Sie die Spalten neu zu.",
  },
  "no-room-to-refresh": {
    message: "Diese Datei hat nur noch Platz für {room, number} Zellen. Es wurde nichts gesendet.",
    hint: "Löschen Sie Tabellenblätter oder ungenutzte Zeilen.",
  },
  "day-cap-reached": {
    message: "Die Tagesgrenze von {limit, number} Zeilen ist erreicht. Es wurde nichts gesendet.",
    hint: "Der Rest geht mit der nächsten Aktualisierung hinaus. Heben Sie die Grenze an, wenn das zu langsam ist.",
  },
  "rows-under-way": {
    message:
      "{rows, plural, one {Eine Zeile} other {# Zeilen}} dieser Tabelle {rows, plural, one {ist} other {sind}} in einem anderen Durchlauf unterwegs, und ein Ersetzen ohne sie würde sie entfernen. Es wurde nichts gesendet.",
    hint: "Warten Sie, bis dieser Durchlauf fertig ist. Eine Aktualisierung nach Plan versucht es von selbst wieder.",
  },
  "replace-over-cap": {
    message:
      "{rows, number} Zeilen sind mehr als die {limit, number}, die gesendet werden dürfen, und ein Ersetzen mit einem Teil würde die anderen entfernen. Es wurde nichts gesendet.",
    hint: "Heben Sie die Grenze an, oder aktualisieren Sie an Ort und Stelle.",
  },
  "refresh-not-started": {
    message:
      "Die Aktualisierung ließ sich {hours, number} Stunden lang nicht starten, und es wurde nichts gesendet. {reason}",
    hint: "Zum nächsten Termin wird es wieder versucht.",
  },
  "paused-by-failures": {
    message: "Angehalten nach drei fehlgeschlagenen Aktualisierungen in Folge.",
    hint: "Beheben Sie die Ursache, und schalten Sie den Zeitplan wieder ein.",
  },
  "ticks-late": {
    message: "Seit {hours, number} Stunden hat sich niemand um diesen Zeitplan gekümmert.",
    hint: "Bleibt es so, muss der Besitzer einmal die Seitenleiste öffnen oder jemand anders ihn übernehmen.",
  },
  "ticks-dead": {
    message:
      "Um diesen Zeitplan kümmert sich niemand mehr: Die Erlaubnis des Besitzers ist weg, oder Google hat die Uhr angehalten.",
    hint: "Der Besitzer muss einmal die Seitenleiste öffnen, oder jemand anders muss ihn übernehmen.",
  },
  "no-trigger": {
    message: "Google hat die Uhr verweigert, die Aktualisierungen brauchen.",
    hint: "Aktualisiert wird nur, solange die Seitenleiste offen ist. Erlauben Sie dem Add-on, auch in Ihrer Abwesenheit zu arbeiten, und öffnen Sie die Seitenleiste neu.",
  },
  "mail-quota": {
    message:
      "Die Mail zur letzten Aktualisierung wurde nicht gesendet: Googles Zahl der Mails am Tag ist aufgebraucht.",
  },
  "mail-failed": {
    message: "Die Mail zur letzten Aktualisierung konnte nicht gesendet werden.",
    hint: "Prüfen Sie die Adresse.",
  },
};
