import type { Translated } from "../catalog.ts";
import type { MAIL as ENGLISH } from "../en/mail.ts";

/** Mails about refreshes, in Spanish. */
export const MAIL: Translated<typeof ENGLISH> = {
  changed: "{changes} en {tab}",
  changedIn: "{count, plural, one {# valor cambiado} other {# valores cambiados}} de {column}",
  changedCells: "{count, plural, one {# valor cambiado} other {# valores cambiados}}",
  newRows: "{count, plural, one {# fila nueva} other {# filas nuevas}}",
  unchanged: "Nada nuevo en {tab}",
  nothingToSend: "Ninguna fila que enviar para {tab}",
  failed: "No se actualizó {tab}",
  leftAsItWas: "La hoja quedó como estaba.",
  paused:
    "Tras tres fallos seguidos, la programación está en pausa. Corrige la causa y vuelve a activarla en la barra lateral.",
  column: "{column}: {count, plural, one {# valor cambiado} other {# valores cambiados}}",
  kept: "{count, plural, one {Se conservó # valor editado a mano; el más nuevo está en su nota.} other {Se conservaron # valores editados a mano; los más nuevos están en sus notas.}}",
  gone: "{count, plural, one {# fila ya no está en el origen y quedó marcada.} other {# filas ya no están en el origen y quedaron marcadas.}}",
  unplaced:
    "{count, plural, one {# resultado no corresponde a ninguna fila.} other {# resultados no corresponden a ninguna fila.}}",
  why: "Recibes este correo porque una programación de Sixtyfour for Sheets actualiza {tab} y da esta dirección. Puedes cambiarlo en la barra lateral de la hoja de cálculo.",
};
