import type { Translated } from "../catalog.ts";
import type { STEPS as ENGLISH } from "../en/steps.ts";

/** What a run is at, in Spanish; the feminine forms go with “ejecución”. */
export const STEPS: Translated<typeof ENGLISH> = {
  sending: "Enviando tus filas",
  queued: "En la cola de Sixtyfour",
  working: "En curso",
  "working-on": "Trabajando en {block}",
  fetching: "Descargando los resultados",
  writing: "Escribiendo los resultados: {rows, plural, one {# fila} other {# filas}} hasta ahora",
  stopping: "Deteniendo",
  done: "Terminada",
  failed: "Con error",
  cancelled: "Detenida",
};
