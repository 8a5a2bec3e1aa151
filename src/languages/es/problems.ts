import type { Translated } from "../catalog.ts";
import type { PROBLEMS as ENGLISH } from "../en/problems.ts";
import { PIPELINE_PROBLEMS } from "./pipeline-problems.ts";
import { SCHEDULE_PROBLEMS } from "./schedule-problems.ts";

/** Every problem a person can meet, in Spanish. */
export const PROBLEMS: Translated<typeof ENGLISH> = {
  "bad-request": {
    message: "Se le pidió al complemento algo que no conoce.",
    hint: "Vuelve a cargar la hoja de cálculo, para que la barra lateral y el complemento sean de la misma versión.",
  },
  internal: {
    message: "Algo salió mal dentro del complemento.",
    hint: "Tu hoja quedó como estaba. Mira la lista de ejecuciones antes de iniciar otra.",
  },
  busy: {
    message: "Ahora mismo se está guardando otra ejecución en este archivo. No se envió nada.",
    hint: "Inténtalo de nuevo en un momento.",
  },
  "file-at-work": {
    message:
      "{runs, plural, one {Hay # ejecución} other {Hay # ejecuciones}} en curso en este archivo. No se quitó nada.",
    hint: "Espera a que termine o pide que la detenga quien la inició. A una ejecución de hace más de una semana no se la espera.",
  },

  "no-key": {
    message: "Todavía no hay una clave de API de Sixtyfour. No se envió nada.",
    hint: "Conéctate con una clave de app.sixtyfour.ai, Settings, API Keys.",
  },
  "empty-key": {
    message: "La clave está vacía.",
    hint: "Pega la clave completa de app.sixtyfour.ai.",
  },
  "other-key": {
    message: "Esta ejecución se inició con otra clave de API, y Sixtyfour no la muestra con la actual.",
    hint: "Conéctate con una clave de la organización que la inició; la ejecución continuará.",
  },
  "wrong-key": {
    message: "Sixtyfour no acepta esta clave de API: es incorrecta, se revocó o caducó.",
    hint: "Crea una clave nueva en app.sixtyfour.ai, Settings, API Keys, y conéctate con ella.",
  },

  "no-selection": {
    message: "No hay filas seleccionadas.",
    hint: "Selecciona las filas que quieres enriquecer.",
  },
  "one-cell": {
    message: "Solo hay una celda seleccionada.",
    hint: "Selecciona filas enteras de tu tabla, o pulsa Ctrl+A dentro de ella para tomarlas todas.",
  },
  "only-header": {
    message: "Solo está seleccionado el encabezado.",
    hint: "Selecciona las filas que están debajo de la fila {headerRow}.",
  },
  "no-data": {
    message: "Las filas seleccionadas no contienen datos.",
    hint: "Selecciona filas de tu tabla que tengan datos.",
  },
  "selection-too-large": {
    message:
      "{rows, number} filas de {columns, number} columnas son demasiado para leerlas de una vez. No se envió nada.",
    hint: "Selecciona como máximo {limit, plural, one {# fila} other {# filas}} a la vez.",
  },
  "tab-gone": {
    message: "La hoja con estas filas ya no está en el archivo. No se envió nada.",
    hint: "Selecciona las filas otra vez.",
  },
  "wrong-range": { message: "“{a1}” no es un rango de esta hoja.", hint: "Selecciona las filas otra vez." },

  "no-fields": {
    message: "No hay ninguna columna asignada, así que no hay nada que enviar.",
    hint: "Indica cuáles de tus columnas recibe el flujo.",
  },
  "field-mapped-twice": {
    message: "Hay dos columnas asignadas a “{field}”, y no está claro cuál enviar. No se envió nada.",
    hint: "Asigna una sola columna a cada campo.",
  },
  "column-outside": {
    message: "La columna {column} ya no forma parte de la tabla. No se envió nada.",
    hint: "Asigna las columnas otra vez.",
  },
  "required-field-unmapped": {
    message: "El flujo necesita “{fields}”, y no tiene ninguna columna asignada. No se envió nada.",
    hint: "Asígnale una columna.",
  },
  "nothing-to-send": {
    message:
      "{selected, plural, one {La fila seleccionada no se va a enviar} other {Ninguna de las # filas seleccionadas se va a enviar}}, así que no se gastó nada.",
    hint: "Mira el plan: dice por qué queda fuera cada fila. Si quieres enviar algunas, cambia las reglas para omitir filas.",
  },
  "own-rows-no-header": {
    message:
      "Los resultados solo se pueden escribir junto a tus filas debajo de un encabezado, y estas filas no tienen ninguno. No se envió nada.",
    hint: "Pon un encabezado encima de las filas o elige una hoja nueva para los resultados.",
  },
  "refresh-under-way": {
    message: "Esta hoja ya se está actualizando. No se envió nada.",
    hint: "Espera a que termine esa actualización o detenla.",
  },
  "refresh-tab-gone": {
    message: "La hoja a la que pertenecen los resultados se eliminó o ya no es una tabla.",
    hint: "Los resultados se guardan en app.sixtyfour.ai. Elige otra hoja para la próxima vez.",
  },
  "refresh-protected": {
    message:
      "La hoja a la que pertenecen los resultados está protegida, al menos en parte, y no puedes escribir en ella.",
    hint: "Pide a su propietario que te deje escribir en toda la hoja.",
  },
  "refresh-empty": {
    message: "No volvió ninguna de las {rows, number} filas enviadas. La hoja quedó como estaba.",
    hint: "Mira la ejecución en app.sixtyfour.ai: quizá un filtro del flujo descarta todas las filas.",
  },
  "refresh-columns-missing": {
    message: "A los resultados les faltan columnas que la hoja tiene: {columns}. La hoja quedó como estaba.",
    hint: "Si el flujo se cambió a propósito, elimina estas columnas de la hoja. Los resultados se guardan en app.sixtyfour.ai.",
  },
  "refresh-rows-missing": {
    message:
      "{missing, plural, one {# fila que Sixtyfour anunció no estaba} other {# filas que Sixtyfour anunció no estaban}} en sus archivos de resultados. La hoja quedó como estaba.",
    hint: "Los resultados se guardan en app.sixtyfour.ai.",
  },
  "refresh-incomplete": {
    message:
      "Solo volvió una parte de las filas, y las demás no se deben reemplazar por nada. La hoja quedó como estaba.",
    hint: "Los resultados de esa parte se guardan en app.sixtyfour.ai. Inténtalo de nuevo.",
  },
  "refresh-rows-unknown": {
    message: "Los resultados no dicen a qué filas pertenecen, así que la hoja quedó como estaba.",
    hint: "Haz que el flujo devuelva las columnas que envías. Los resultados se guardan en app.sixtyfour.ai.",
  },

  "not-confirmed": {
    message: "{reason} No se envió nada.",
    hint: "Confirma que quieres enviar {rows, plural, one {# fila} other {# filas}}, o cambia los límites en la configuración.",
  },
  "too-many-fields": {
    message: "Tantas columnas con nombres tan largos son demasiado para una ejecución. No se envió nada.",
    hint: "Asigna menos columnas o dales nombres de campo más cortos.",
  },
  "too-much-at-once": {
    message: "{rows, number} filas de este tamaño son demasiado para una ejecución. No se envió nada.",
    hint: "Selecciona menos filas o asigna menos columnas.",
  },
  "run-unknown": {
    message: "Esta ejecución no se conoce en este archivo.",
    hint: "Mira la lista de ejecuciones.",
  },
  "run-not-over": {
    message: "Esta ejecución sigue en curso.",
    hint: "Espera a que termine o detenla.",
  },
  "not-your-run": {
    message:
      "Otra persona de tu equipo inició esta ejecución y solo ella puede detenerla: continúa con su clave.",
    hint: "Pídele que la detenga.",
  },
  "nothing-to-undo": { message: "De esta ejecución ya no queda nada que eliminar." },
  "tab-edited": {
    message: "La hoja de resultados se modificó después de que la ejecución la escribiera. No se eliminó.",
    hint: "Elimínala de todos modos si no necesitas los cambios.",
  },
  "only-tab": {
    message:
      "La hoja de resultados es la única que queda en el archivo, y un archivo necesita al menos una. No se eliminó.",
    hint: "Agrega antes otra hoja.",
  },
  "nothing-to-retry": { message: "No hay filas así en esta ejecución. No se envió nada." },
  "rows-not-recognised": {
    message:
      "Los resultados no contienen las columnas enviadas, así que no se puede saber qué filas quedaron sin resultado. No se envió nada.",
    hint: "Selecciona tú las filas.",
  },

  "workflow-gone": {
    message: "Este flujo ya no existe o pertenece a otra organización. No se envió nada.",
    hint: "Elige otro flujo.",
  },
  "workflow-not-runnable": {
    message:
      "Este flujo no se puede ejecutar desde una hoja: no empieza con un bloque Webhook. No se envió nada.",
    hint: "En el Workflow Editor de Sixtyfour, ponle un bloque Webhook como primer bloque.",
  },

  "out-of-credit": {
    message: "Sixtyfour dice que el saldo es demasiado bajo.",
    hint: "Agrega saldo en app.sixtyfour.ai e inténtalo de nuevo.",
  },
  "not-allowed": {
    message: "Sixtyfour dice que tu organización no puede usar esta función.",
    hint: "Pide a Sixtyfour que la active o elige otro flujo.",
  },
  "not-found": { message: "Sixtyfour ya no conoce esto.", hint: "Elige otro flujo." },
  rejected: {
    message: "Sixtyfour no aceptó las filas: {detail}",
    hint: "Compara las columnas asignadas con lo que espera el flujo.",
  },
  conflict: {
    message: "Sixtyfour dice que esto ya se está haciendo.",
    hint: "Mira la lista de ejecuciones.",
  },
  "rate-limited": {
    message: "Sixtyfour pide ir más despacio: demasiadas solicitudes a la vez.",
    hint: "El complemento lo vuelve a intentar solo.",
  },
  "service-down": {
    message: "Sixtyfour tiene un problema propio en este momento.",
    hint: "El complemento lo vuelve a intentar solo.",
  },
  unreachable: {
    message: "No se puede contactar con Sixtyfour en este momento.",
    hint: "Inténtalo de nuevo en unos minutos. Si sigue igual, pregunta a tu administrador si api.sixtyfour.ai está permitido.",
  },
  unreadable: {
    message: "No se entendió la respuesta de Sixtyfour.",
    hint: "Inténtalo de nuevo en unos minutos. Si sigue igual, puede que haga falta una versión más nueva del complemento.",
  },

  "start-refused": {
    message:
      "Sixtyfour no inició la ejecución, así que {rows, plural, one {no se cobró la fila} other {no se cobró ninguna de las # filas}}. {reason}",
    hint: "Corrige la causa y vuelve a empezar: se enviarán las mismas filas.",
  },
  "outbox-lost": { message: "Las filas que se guardaron para enviarlas ya no están en el archivo." },
  "start-unknown": {
    message: "Sixtyfour nunca confirmó el inicio de esta ejecución.",
    hint: "Comprueba en app.sixtyfour.ai si se ejecutó. {rows, plural, one {Su fila cuenta como enviada} other {Sus # filas cuentan como enviadas}}, para no pagar nada dos veces.",
  },
  "run-failed": {
    message: "El flujo falló en Sixtyfour: {detail}",
    hint: "{rows, plural, one {Se envió # fila; app.sixtyfour.ai muestra cuánto costó} other {Se enviaron # filas; app.sixtyfour.ai muestra cuánto costaron}}. Tu hoja no se modificó.",
  },
  "run-stopped": {
    message: "Alguien detuvo la ejecución en Sixtyfour mientras se procesaban las filas.",
    hint: "app.sixtyfour.ai muestra lo que se consumió. Reintenta las filas si todavía las quieres.",
  },
  "run-timeout": {
    message: "Sixtyfour detuvo la ejecución porque tardaba demasiado.",
    hint: "Envía menos filas a la vez. app.sixtyfour.ai muestra lo que se consumió. Tu hoja no se modificó.",
  },
  "run-lost": {
    message: "Sixtyfour ya no conoce esta ejecución.",
    hint: "Busca sus resultados en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "run-unwatched": {
    message:
      "Durante {hours, plural, one {# hora} other {# horas}} no se pudo saber nada de esta ejecución. {reason}",
    hint: "Busca sus resultados en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "no-result-file": {
    message: "La ejecución terminó, pero Sixtyfour no ofrece ningún archivo de resultados.",
    hint: "Busca los resultados en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "link-expired": {
    message: "El enlace a los resultados había caducado.",
    hint: "El complemento pide otro por su cuenta.",
  },
  "result-changed": {
    message: "El archivo de resultados cambiaba mientras se leía.",
    hint: "Los resultados siguen en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "too-many-columns": {
    message: "Los resultados tienen más de 1000 columnas, el máximo que escribe el complemento.",
    hint: "Búscalos en app.sixtyfour.ai o haz que el flujo devuelva menos campos. Tu hoja no se modificó.",
  },
  "result-too-large": {
    message:
      "El archivo de resultados es demasiado grande: Google entrega como máximo 50 MB de una vez, y donde está guardado solo se puede pedir entero.",
    hint: "Descárgalo en app.sixtyfour.ai o envía menos filas por ejecución.",
  },
  "result-damaged": {
    message: "El archivo de resultados se corta a mitad de una fila, incluso después de varias descargas.",
    hint: "Los resultados siguen en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "download-failed": {
    message:
      "No se pudieron traer los resultados, aunque se intentó durante {hours, plural, one {# hora} other {# horas}}. {reason}",
    hint: "Siguen en app.sixtyfour.ai. Tu hoja no se modificó.",
  },
  "workbook-full": {
    message:
      "Los resultados necesitan {cells, number} celdas, y en esta hoja de cálculo solo {room, plural, one {cabe # más} other {caben # más}}.",
    hint: "Elimina hojas o filas sin usar y vuelve a abrir la barra lateral: los resultados se traen sin pagar otra vez.",
  },
  "result-tab-missing": {
    message: "Esta hoja ya no está en el archivo.",
    hint: "Los resultados siguen en app.sixtyfour.ai.",
  },
  "result-tab-gone": {
    message: "La hoja de resultados se eliminó mientras se escribían los resultados.",
    hint: "Los resultados siguen en app.sixtyfour.ai.",
  },

  ...SCHEDULE_PROBLEMS,
  ...PIPELINE_PROBLEMS,
};
