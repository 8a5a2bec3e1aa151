import type { Translated } from "../../catalog.ts";
import type { START as ENGLISH } from "../../en/sidebar/start.ts";

/** What the sidebar says about the plan and the press that sends, in Spanish. */
export const START: Translated<typeof ENGLISH> = {
  plan: {
    title: "Plan",
    counting: "Contando filas…",
    selected: "Seleccionadas",
    toSend: "Por enviar",
    minus: {
      hidden: "ocultas",
      blank: "vacías",
      duplicate: "duplicadas",
      alreadySent: "ya enviadas",
      filled: "ya tienen un valor",
      missingField: "sin un valor obligatorio",
      overLimit: "sobre el límite por ejecución",
    },
    sentOn: "ya enviadas ({day})",
    sentSince: "ya enviadas (desde {day})",
    show: "{rows, plural, one {#, {what}: seleccionarla en la hoja} other {#, {what}: seleccionarlas en la hoja}}",
    sample: "Así se envía la primera fila",
    announce: "{rows, plural, one {# fila por enviar.} other {# filas por enviar.}}",
  },

  start: {
    enrich: "{rows, plural, one {Enriquecer # fila} other {Enriquecer # filas}}",
    enrichNothing: "Enriquecer filas",
    tryFirst: "Probar con {rows, number}",
    starting: "Iniciando…",
    goesTo: {
      "new-tab": "Los resultados se abren en una hoja nueva. Tus filas no cambian.",
      "own-rows": "Los resultados aparecen en columnas nuevas junto a tus filas.",
    },
    blocked: {
      rows: "Primero selecciona filas.",
      workflow: "Primero elige un flujo.",
      notRunnable: "Elige un flujo que se pueda ejecutar desde una hoja.",
      describing: "Leyendo lo que necesita el flujo…",
      missing:
        "{count, plural, one {No se envía nada hasta que {fields} tenga una columna.} other {No se envía nada hasta que {fields} tengan una columna.}}",
      fields: "Elige al menos una columna para enviar.",
      counting: "Contando filas…",
      planFailed: "No se pudieron contar las filas, así que no se puede enviar nada.",
      nothing: "No queda ninguna fila por enviar. Cambia las filas o las reglas para omitirlas.",
    },
    price: "Aprox. {total}, con tu precio de {each} por fila.",
    setPrice: "Indicar un precio por fila",
    sendAsk: "{rows, plural, one {¿Enviar # fila?} other {¿Enviar # filas?}}",
    sendYes: "{rows, plural, one {Sí, enviar # fila} other {Sí, enviar # filas}}",
    sendNo: "Ahora no",
    limits: "Los límites están en la configuración.",
    otherRows: "Ahora hay otras filas seleccionadas. No se envió nada.",
    otherRowsHint: "Mira el nuevo recuento y pulsa otra vez.",
    doubtTitle: "¿Se inició? No hubo respuesta.",
    doubtLooking: "Buscando la ejecución…",
    doubtNotFound:
      "Por ahora no hay ninguna ejecución nueva en la lista, pero todavía puede aparecer. Vuelve a mirar en un minuto; si empiezas de nuevo, antes se cuentan otra vez las filas, sin las que ya se enviaron.",
    doubtNotFoundRetry:
      "Por ahora no hay ninguna ejecución nueva en la lista, pero todavía puede aparecer. Vuelve a mirar en un minuto.",
    doubtLookFailed:
      "Tampoco se pudo leer la lista de ejecuciones. Vuelve a mirar antes de empezar de nuevo.",
    doubtLook: "Volver a mirar",
    doubtAnew: "Empezar de nuevo",
    doubtAnewRetry: "Seguir sin ella",
  },
};
