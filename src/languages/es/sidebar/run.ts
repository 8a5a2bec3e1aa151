import type { Translated } from "../../catalog.ts";
import type { RUN as ENGLISH } from "../../en/sidebar/run.ts";

/** What the sidebar says about runs and what became of them, in Spanish. */
export const RUN: Translated<typeof ENGLISH> = {
  run: {
    status: {
      submitting: "Enviando filas",
      queued: "Esperando su turno",
      running: "En curso",
      downloading: "Descargando los resultados",
      writing: "Escribiendo en tu hoja",
      done: "Terminada",
      failed: "Con error",
      cancelled: "Detenida",
    },
    rows: "{rows, plural, one {# fila de {sheet}} other {# filas de {sheet}}}",
    startedByYou: "inicio: {time}, por ti",
    startedByColleague: "inicio: {time}, por otra persona",
    soFar: "{time} hasta ahora",
    left: "aprox. {time} más",
    percent: "{percent} %",
    progress: "Progreso",
    adds: "agrega {columns}",
    after: "después de: {steps}",
    steps: "Pasos",
    block: { pending: "en espera", running: "en curso", completed: "listo", failed: "con error" },
    blockRows: "{processed, number} / {total, number}",
    stopping: "Deteniendo",
    stoppingNote: "Las filas que aún no se enviaron ya no se enviarán. No se escriben resultados en tu hoja.",
    jobs: "{ended, number} de {total, number} solicitudes listas",
    failedSoFar:
      "{rows, plural, one {# fila falló hasta ahora. Las demás continúan.} other {# filas fallaron hasta ahora. Las demás continúan.}}",
    colleague:
      "Otra persona de tu equipo inició esta ejecución: continúa con su cuenta, y solo ella puede detenerla.",
    goesTo: {
      "new-tab": "Los resultados se abren en una hoja nueva. Tus filas no cambian.",
      "own-rows": "Los resultados aparecen junto a tus filas cuando están todos.",
      refresh: "La hoja cambia solo cuando están todos los resultados. Lo que escribiste se queda.",
    },
    lookFailed: "La última revisión falló. La ejecución no se ve afectada; seguimos revisando.",
    done: "{rows, plural, one {# fila está en tu hoja} other {# filas están en tu hoja}}",
    doneEmpty: "Terminada, sin filas de resultados",
    sentRows: "Enviadas",
    inSheet: "En tu hoja",
    empty: "de ellas, sin resultado",
    failedRows: "Con error",
    why: "Por qué hubo filas con error",
    size: "{rows, plural, one {# fila} other {# filas}}, {columns, plural, one {# columna} other {# columnas}}",
    open: "Abrir “{tab}”",
    again: "Enriquecer más filas",
    failed: "Esta ejecución falló",
    cancelled: "Esta ejecución se detuvo",
    failedNoReason: "No se indicó el motivo.",
    cancelledFree: "No se envió nada.",
    cancelledCost:
      "{rows, plural, one {Se envió # fila antes de que se detuviera y puede que se haya cobrado; app.sixtyfour.ai muestra cuánto costó} other {Se enviaron # filas antes de que se detuviera y puede que se hayan cobrado; app.sixtyfour.ai muestra cuánto costaron}}. La próxima ejecución omite lo que se envió.",
    gone: "Esta ejecución ya no está en la lista.",
  },

  runs: {
    title: "Ejecuciones en este archivo",
    none: "Todavía no hay ejecuciones. Aquí las ven todas las personas que editan este archivo.",
    mine: "tú",
    colleague: "otra persona",
    failed: "{rows, plural, one {# con error} other {# con error}}",
    undone: "Hoja eliminada",
  },

  background: {
    none: "Deja abierta esta barra lateral: no se pudo programar la revisión en segundo plano.",
    close: "Puedes cerrar esta barra lateral; la ejecución continúa.",
    closeStopping: "Puedes cerrar esta barra lateral; la ejecución se detendrá de todos modos.",
    often: {
      minutes: "{minutes, plural, one {cada minuto} other {cada # minutos}}",
      hour: "cada hora",
    },
    every: "Hay una revisión en segundo plano programada {often}, pero aún no se ha hecho ninguna.",
    looked: "Última revisión: {last}; próxima: aprox. {next}.",
    silent:
      "Deja abierta esta barra lateral: debería haber una revisión en segundo plano {often}, pero aún no se ha hecho ninguna.",
    late: "Deja abierta esta barra lateral: la revisión en segundo plano va con retraso. Última revisión: {last}.",
  },

  merge: {
    beside: "Poner estas columnas junto a mis filas",
    besideSent: "Escribiendo junto a tus filas…",
    own: "{rows, plural, one {Volvió # de tus filas} other {Volvieron # de tus filas}}",
    cells: "{changed, plural, one {# celda cambió} other {# celdas cambiaron}}",
    rows: "{added, plural, one {# fila nueva} other {# filas nuevas}}",
    nothing: "Nada cambió",
    filled: "Celdas rellenadas",
    changed: "Celdas cambiadas",
    added: "Filas nuevas",
    kept: "Tus cambios, sin tocar",
    gone: "Filas que ya no están en el origen",
    columns: "Lo que más cambió: {columns}",
    listed: {
      ambiguous:
        "{count, plural, one {# resultado coincide con varias filas y no se colocó.} other {# resultados coinciden con varias filas y no se colocaron.}}",
      vanished:
        "{count, plural, one {# fila se cambió o se borró entretanto.} other {# filas se cambiaron o se borraron entretanto.}}",
      unknown:
        "{count, plural, one {# resultado no dice cuál es su fila.} other {# resultados no dicen cuáles son sus filas.}}",
    },
    showRows: "Mostrar las filas",
    rest: "Abrir todos los resultados",
  },
};
