import type { Translated } from "../catalog.ts";
import type { PIPELINE_PROBLEMS as ENGLISH } from "../en/pipeline-problems.ts";

/** Those of workflows that are built, in Spanish. */
export const PIPELINE_PROBLEMS: Translated<typeof ENGLISH> = {
  "workflow-changed": {
    message: "Alguien ha cambiado este flujo desde que se abrió aquí. No se guardó nada.",
    hint: "Mira cómo está ahora o guarda el tuyo encima.",
  },
  "pipeline-refused": {
    message: "Sixtyfour no aceptó el flujo: {detail}",
    hint: "Corrige lo que está marcado e inténtalo de nuevo; lo que hiciste aquí se conserva.",
  },
  "block-not-allowed": {
    message: "Sixtyfour dice que tu organización no puede usar esto: {detail}",
    hint: "Quita el bloque o pide a Sixtyfour que lo active; lo que hiciste aquí se conserva.",
  },
  "pipeline-faulty": {
    message: "Algo en el flujo aún no está completo. No se guardó nada.",
    hint: "Mira el bloque marcado.",
  },
};
