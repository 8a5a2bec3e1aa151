import type { Translated } from "../catalog.ts";
import type { NOTES as ENGLISH } from "../en/notes.ts";

/** What is written into the sheet itself, in Spanish. */
export const NOTES: Translated<typeof ENGLISH> = {
  quoted: "“{text}”",
  blank: "vacío",
  was: "antes {old}, {day}",
  new: "nueva, {day}",
  kept: "ahora se encontró {found}, {day}; se conservó lo que escribiste",
  gone: "ya no está en {tab}, {day}",
  refreshed: "última actualización el {at}: {figures}",
  refreshedBy: "última actualización el {at}, hecha por {person}: {figures}",
  figures:
    "{added, plural, one {# fila nueva} other {# filas nuevas}}, {changed, plural, one {# celda cambiada} other {# celdas cambiadas}}, {rows, plural, one {# fila devuelta} other {# filas devueltas}}",
  untitled: "Resultados",
  noColumns: "No volvió ninguna fila",
  changesTitle: "Cambios",
  newRow: "fila nueva",
  header: ["Fecha", "Hoja", "Fila", "Columna", "Antes", "Ahora", "Ejecución"],
};
