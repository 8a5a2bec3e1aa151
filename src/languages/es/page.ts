import type { Translated } from "../catalog.ts";
import type { PAGE as ENGLISH } from "../en/page.ts";

/** What the page says before it is told more, in Spanish. */
export const PAGE: Translated<typeof ENGLISH> = {
  loading: "Un momento…",
  tryAgain: "Reintentar",
  code: "Código: {code}",
  failures: {
    accounts: {
      message: "Google confundió tus cuentas.",
      hint: "En este navegador hay varias cuentas de Google abiertas, y Google preguntó a la que no era. Abre la hoja de cálculo en un perfil del navegador (o en una ventana de incógnito) con una sola cuenta.",
    },
    authorisation: {
      message: "Google necesita otra vez tu permiso.",
      hint: "Vuelve a cargar la hoja de cálculo, abre el complemento desde el menú Extensiones y permite lo que pide.",
    },
    timeout: {
      message: "Google detuvo este paso porque tardaba demasiado.",
      hint: "Inténtalo de nuevo. Si vuelve a pasar, selecciona menos filas.",
    },
    busy: {
      message:
        "Google no deja trabajar al complemento en este momento: hay demasiada actividad en esta cuenta.",
      hint: "Espera un minuto e inténtalo de nuevo.",
    },
    offline: {
      message: "Se perdió la conexión.",
      hint: "Comprueba que tienes Internet e inténtalo de nuevo.",
    },
    noanswer: {
      message: "Google no respondió.",
      hint: "Inténtalo de nuevo. Si sigue igual, vuelve a cargar la hoja de cálculo.",
    },
    failed: {
      message: "Google informó de un error.",
      hint: "Inténtalo de nuevo. Si sigue igual, vuelve a cargar la hoja de cálculo.",
    },
  },
};
