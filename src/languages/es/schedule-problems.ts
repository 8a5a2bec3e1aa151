import type { Translated } from "../catalog.ts";
import type { SCHEDULE_PROBLEMS as ENGLISH } from "../en/schedule-problems.ts";

/** Those of schedules and refreshes, in Spanish. */
export const SCHEDULE_PROBLEMS: Translated<typeof ENGLISH> = {
  "schedule-unknown": {
    message: "Esta programación ya no existe.",
    hint: "Consulta la lista de programaciones.",
  },
  "not-your-schedule": {
    message: "Esta programación es de otra persona y funciona con su clave. No se cambió nada.",
    hint: "Asúmela primero; entonces funcionará con tu clave.",
  },
  "schedule-tab-taken": {
    message: "Otra programación ya actualiza «{tab}». No se cambió nada.",
    hint: "Cambia esa programación o elige otra hoja.",
  },
  "schedule-tab-is-source": {
    message: "Los resultados no pueden ir a la hoja de la que salen las filas. No se cambió nada.",
    hint: "Elige una hoja de resultados.",
  },
  "not-a-results-tab": {
    message: "El complemento no escribió esta hoja, así que no la actualiza. No se envió nada.",
    hint: "Elige una hoja de resultados, o enriquece antes filas en una nueva.",
  },
  "too-many-schedules": {
    message: "Un archivo admite como máximo {limit, number} programaciones. No se cambió nada.",
    hint: "Quita una que ya no haga falta.",
  },
  "schedule-too-long": {
    message: "Tantas columnas con nombres tan largos son demasiado para una programación. No se cambió nada.",
    hint: "Asigna menos columnas o dales nombres de campo más cortos.",
  },
  "replace-needs-everything": {
    message:
      "Reemplazar quita las filas que no vuelven, así que hay que enviar todas cada vez. No se cambió nada.",
    hint: "Envía todo, o actualiza en el mismo sitio.",
  },
  "wrong-email": {
    message: "«{email}» no es una dirección de correo. No se cambió nada.",
    hint: "Da una dirección, o deja el campo vacío para no recibir correos.",
  },
  "source-tab-gone": {
    message: "La hoja con las filas que hay que enviar, «{tab}», ya no está en el archivo. No se envió nada.",
    hint: "Elige la hoja de la que salen ahora las filas.",
  },
  "target-tab-gone": {
    message: "La hoja de resultados «{tab}» ya no está en el archivo. No se envió nada.",
    hint: "Elige otra hoja de resultados o quita la programación.",
  },
  "results-tab-protected": {
    message:
      "«{tab}» está protegida y no puedes cambiarla entera, así que no se podrían escribir los resultados. No se envió nada.",
    hint: "Pide permiso a quien la protegió o elige otra hoja de resultados.",
  },
  "columns-gone": {
    message: "Faltan en «{tab}» columnas asignadas: {columns}. No se envió nada.",
    hint: "Asigna las columnas otra vez.",
  },
  "no-room-to-refresh": {
    message: "En este archivo solo caben {room, number} celdas más. No se envió nada.",
    hint: "Elimina hojas o filas sin usar.",
  },
  "day-cap-reached": {
    message: "Se alcanzó el límite diario de {limit, number} filas. No se envió nada.",
    hint: "El resto se envía en la próxima actualización. Sube el límite si es demasiado lento.",
  },
  "rows-under-way": {
    message:
      "{rows, plural, one {Una fila} other {# filas}} de esta tabla {rows, plural, one {está} other {están}} en camino en otra ejecución, y reemplazar sin ellas las quitaría. No se envió nada.",
    hint: "Espera a que termine esa ejecución. Una actualización programada lo intenta de nuevo por sí sola.",
  },
  "replace-over-cap": {
    message:
      "{rows, number} filas son más que las {limit, number} que se pueden enviar, y reemplazar con una parte quitaría las demás. No se envió nada.",
    hint: "Sube el límite, o actualiza en el mismo sitio.",
  },
  "refresh-not-started": {
    message:
      "Durante {hours, number} horas no se pudo iniciar la actualización, y no se envió nada. {reason}",
    hint: "Se intentará de nuevo en la próxima fecha.",
  },
  "paused-by-failures": {
    message: "En pausa tras tres actualizaciones fallidas seguidas.",
    hint: "Corrige la causa y vuelve a activarla.",
  },
  "ticks-late": {
    message: "Nadie ha atendido esta programación desde hace {hours, number} horas.",
    hint: "Si sigue así, su responsable debe abrir una vez la barra lateral, u otra persona asumirla.",
  },
  "ticks-dead": {
    message:
      "Nadie atiende ya esta programación: su responsable retiró el permiso, o Google detuvo el reloj.",
    hint: "Su responsable debe abrir una vez la barra lateral, u otra persona asumirla.",
  },
  "no-trigger": {
    message: "Google rechazó el reloj que necesitan las actualizaciones.",
    hint: "Solo se actualiza mientras la barra lateral está abierta. Permite que el complemento funcione en tu ausencia y vuelve a abrir la barra lateral.",
  },
  "mail-quota": {
    message:
      "No se envió el correo sobre la última actualización: se agotó el número diario de correos de Google.",
  },
  "mail-failed": {
    message: "No se pudo enviar el correo sobre la última actualización.",
    hint: "Comprueba la dirección.",
  },
};
