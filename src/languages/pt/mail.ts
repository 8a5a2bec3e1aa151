import type { Translated } from "../catalog.ts";
import type { MAIL as ENGLISH } from "../en/mail.ts";

/** Mails about refreshes, in Portuguese. */
export const MAIL: Translated<typeof ENGLISH> = {
  changed: "{changes} em {tab}",
  changedIn: "{count, plural, one {# valor alterado} other {# valores alterados}} de {column}",
  changedCells: "{count, plural, one {# valor alterado} other {# valores alterados}}",
  newRows: "{count, plural, one {# linha nova} other {# linhas novas}}",
  unchanged: "Nada de novo em {tab}",
  nothingToSend: "Nenhuma linha para enviar para {tab}",
  failed: "{tab} não foi atualizada",
  leftAsItWas: "A página ficou como estava.",
  paused:
    "Depois de três falhas seguidas, o agendamento foi pausado. Corrija a causa e ligue-o de novo na barra lateral.",
  column: "{column}: {count, plural, one {# valor alterado} other {# valores alterados}}",
  kept: "{count, plural, one {# valor editado à mão foi mantido; o mais novo está na nota dele.} other {# valores editados à mão foram mantidos; os mais novos estão nas notas deles.}}",
  gone: "{count, plural, one {# linha não está mais na origem e foi marcada.} other {# linhas não estão mais na origem e foram marcadas.}}",
  unplaced:
    "{count, plural, one {# resultado não corresponde a nenhuma linha.} other {# resultados não correspondem a nenhuma linha.}}",
  why: "Você recebe este e-mail porque um agendamento do Sixtyfour for Sheets atualiza {tab} e indica este endereço. Altere isso na barra lateral da planilha.",
};
