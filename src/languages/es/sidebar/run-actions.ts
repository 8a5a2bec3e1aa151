import type { Translated } from "../../catalog.ts";
import type { RUN_ACTIONS as ENGLISH } from "../../en/sidebar/run-actions.ts";

/** What the sidebar says about what can be done with a run, in Spanish. */
export const RUN_ACTIONS: Translated<typeof ENGLISH> = {
  stop: {
    button: "Detener ejecución",
    ask: "¿Detener esta ejecución?",
    explain:
      "Puede que las filas ya enviadas se hayan cobrado. Las que aún no se enviaron ya no se enviarán. No se escriben resultados en tu hoja.",
    yes: "Sí, detenerla",
    no: "Dejar que siga",
    sent: "Deteniendo…",
  },

  undo: {
    ownRows: {
      button: "Deshacer: quitar estos resultados",
      ask: "¿Quitar los resultados de “{tab}”?",
      explain:
        "Las celdas que cambiaste después se quedan como están. Las filas siguen contando como enviadas y lo que costaron no se devuelve.",
      removedNote:
        "Se quitó lo que esta ejecución escribió junto a tus filas. Sus filas siguen contando como enviadas.",
    },
    button: "Deshacer: eliminar los resultados",
    ask: "¿Eliminar la hoja “{tab}”?",
    explain:
      "Solo se elimina esta hoja. Las filas siguen contando como enviadas, y lo que costaron no se devuelve.",
    askEdited: "La hoja se modificó después. ¿Eliminarla de todos modos?",
    explainEdited: "Los cambios se eliminan con ella.",
    yes: "Sí, eliminarla",
    yesEdited: "Eliminarla igualmente",
    no: "Conservarla",
    sent: "Eliminando…",
    removed: "Hoja eliminada",
    removedNote:
      "Se eliminó la hoja que escribió esta ejecución. Sus filas siguen contando como enviadas. Los resultados siguen en app.sixtyfour.ai.",
  },

  retry: {
    title: {
      failed: "¿Reintentar las filas con error?",
      empty: "¿Reintentar las filas sin resultado?",
    },
    button: {
      failed: "{rows, plural, one {Reintentar # fila con error} other {Reintentar # filas con error}}",
      empty: "{rows, plural, one {Reintentar # fila sin resultado} other {Reintentar # filas sin resultado}}",
    },
    sends: "{rows, plural, one {Envía # fila.} other {Envía # filas.}}",
    emptyAgain: "Las filas que volvieron vacías se vuelven a pagar.",
    othersFree: "Las demás no se vuelven a pagar.",
    yourKey: "Se envían con tu clave.",
    price: "Aprox. {total}.",
    sent: "Enviando…",
  },
};
