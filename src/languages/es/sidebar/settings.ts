import type { Translated } from "../../catalog.ts";
import type { SETTINGS as ENGLISH } from "../../en/sidebar/settings.ts";

/** What the sidebar says about the settings, and what they lead to, in Spanish. */
export const SETTINGS: Translated<typeof ENGLISH> = {
  settings: {
    title: "Configuración",
    limits: "Límites",
    lead: "Para todas las personas que editan este archivo. Por encima de un límite no se envía nada sin que digas que sí.",
    rowsPerRun: "Filas por ejecución",
    rowsPerDay: "Filas en 24 horas",
    pricePerRow: "Precio por fila en dólares (opcional)",
    priceHelp:
      "Se muestra como estimación antes de enviar. Lo que cuesta una fila depende de tu plan de Sixtyfour.",
    wrongRows: "Escribe un número entero entre 1 y un millón.",
    wrongPrice: "Escribe un precio como 0.10 o 0,10, o déjalo vacío.",
    results: "Resultados",
    readableLists: 'Escribir listas como ["a","b"] así: a, b',
    readableListsHelp: "Se aplica a los resultados que se escriban desde ahora.",
    language: "Idioma",
    languageOwn: "El de este navegador",
    languageHelp: "Solo para ti.",
    save: "Guardar",
    saving: "Guardando…",
    saved: "Configuración guardada.",
  },

  about: {
    link: "Acerca de y licencias",
    title: "Acerca de",
    version: "Sixtyfour para Google Sheets, versión {version}",
    licences: "Licencias del código de terceros que contiene",
    back: "Volver a la configuración",
  },

  clear: {
    link: "Quitar Sixtyfour de este archivo…",
    title: "Quitar Sixtyfour de este archivo",
    deleted: "Se borra",
    deletes: [
      "La lista de ejecuciones, para todas las personas; ya no se podrá deshacer nada",
      "Todas las programaciones, sean de quien sean",
      "La configuración de este archivo y lo que se eligió antes",
      "Las hojas ocultas, entre ellas el registro de las filas enviadas",
      "Tu flujo sin terminar y tu revisión en segundo plano en este archivo",
    ],
    kept: "Se conserva",
    keeps: [
      "Tus filas y todas las hojas de resultados tal como están, con sus notas y colores",
      "Tu clave de API y tu idioma; la clave se quita con “Olvidar clave” en la configuración",
      "El complemento y todo lo que hay en app.sixtyfour.ai",
    ],
    ask: "¿Quitarlo todo?",
    explain: "Después nadie sabrá qué filas se enviaron. Las mismas filas se podrán enviar y pagar otra vez.",
    yes: "Sí, quitarlo",
    no: "Conservarlo",
    sent: "Quitando…",
    done: "Listo, se quitó.",
    doneNote:
      "De Sixtyfour, este archivo ya solo contiene los resultados. Las revisiones en segundo plano de otras personas terminan solas la próxima vez que miren.",
  },
};
