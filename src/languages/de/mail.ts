import type { Translated } from "../catalog.ts";
import type { MAIL as ENGLISH } from "../en/mail.ts";

/** Mails about refreshes, in German. */
export const MAIL: Translated<typeof ENGLISH> = {
  changed: "{changes} in {tab}",
  changedIn: "{count, plural, one {# geänderter Wert} other {# geänderte Werte}} von {column}",
  changedCells: "{count, plural, one {# geänderter Wert} other {# geänderte Werte}}",
  newRows: "{count, plural, one {# neue Zeile} other {# neue Zeilen}}",
  unchanged: "Nichts Neues in {tab}",
  nothingToSend: "Keine Zeilen zu senden für {tab}",
  failed: "{tab} wurde nicht aktualisiert",
  leftAsItWas: "Das Tabellenblatt blieb, wie es war.",
  paused:
    "Nach drei Fehlschlägen in Folge wurde der Zeitplan angehalten. Beheben Sie die Ursache, und schalten Sie ihn in der Seitenleiste wieder ein.",
  column: "{column}: {count, plural, one {# geänderter Wert} other {# geänderte Werte}}",
  kept: "{count, plural, one {# von Hand geänderter Wert blieb stehen; der neuere steht in seiner Notiz.} other {# von Hand geänderte Werte blieben stehen; die neueren stehen in ihren Notizen.}}",
  gone: "{count, plural, one {# Zeile gibt es in der Quelle nicht mehr; sie wurde markiert.} other {# Zeilen gibt es in der Quelle nicht mehr; sie wurden markiert.}}",
  unplaced:
    "{count, plural, one {# Ergebnis ließ sich keiner Zeile zuordnen.} other {# Ergebnisse ließen sich keiner Zeile zuordnen.}}",
  why: "Sie bekommen diese Mail, weil ein Zeitplan von Sixtyfour for Sheets {tab} aktualisiert und diese Adresse nennt. Ändern können Sie das in der Seitenleiste der Tabelle.",
};
