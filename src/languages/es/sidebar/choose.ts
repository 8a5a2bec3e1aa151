import type { Translated } from "../../catalog.ts";
import type { CHOOSE as ENGLISH } from "../../en/sidebar/choose.ts";

/** What the sidebar says about choosing rows, workflow, columns and rules, in Spanish. */
export const CHOOSE: Translated<typeof ENGLISH> = {
  /** By the name that Sixtyfour has for the step. */
  stepTitles: {
    webhook: "Tus filas",
    filter: "Conservar solo algunas filas",
    deduplicate: "Descartar filas duplicadas",
    deduplicate_wrt_notebook: "Omitir filas de ejecuciones anteriores",
    append_to_notebook: "Anotar filas en un cuaderno",
    remove_columns: "Quitar columnas",
    lead_enrichment: "Investigar a la persona",
    company_enrichment: "Investigar la empresa",
    find_email: "Encontrar correo",
    verify_email: "Verificar correo",
    find_phone: "Encontrar teléfono",
    company_to_leads: "Encontrar personas en la empresa",
    leads_to_company: "Pasar de personas a empresas",
  },

  rows: {
    none: "¿Qué filas?",
    noneHelp: "Selecciona las filas en tu hoja y vuelve aquí.",
    reading: "Leyendo tu selección…",
    use: "Usar selección",
    whole: "Usar toda la tabla",
    count: "{rows, plural, one {# fila} other {# filas}}",
    header: "encabezado en la fila {row}",
    noHeader: "sin encabezado",
    held: "Estas filas siguen elegidas mientras miras otras cosas. Con “Usar selección” tomas otras.",
  },

  workflow: {
    label: "Flujo de trabajo",
    change: "Cambiar",
    loading: "Cargando tus flujos…",
    describing: "Leyendo lo que necesita…",
    none: "Todavía no tienes flujos.",
    build: "Diseñar un flujo",
    made: "“{name}” está listo. Pruébalo antes con unas pocas filas.",
    edit: "Cambiar pasos",
    copy: "Hacer una copia",
    cannotRun: "No se puede ejecutar desde una hoja:",
    cannotRunShort: "No se puede ejecutar desde una hoja",
    search: "Buscar flujos",
    noMatch: "Ningún flujo se llama así.",
    found: "{count, plural, one {# flujo} other {# flujos}}",
  },

  mapping: {
    title: "Qué se envía",
    change: "Cambiar",
    done: "Listo",
    noFields: "Este flujo no dice qué necesita. Agrega las columnas que debe recibir.",
    required: "obligatorio",
    notSent: "No se envía",
    missing: "Elige una columna para {fields}.",
    lost: "Se enviaba la última vez, pero no está en esta tabla: {fields}.",
    remembered: "Como lo enviaste la última vez.",
    add: "Enviar otra columna",
    addChoose: "Agregar una columna…",
    column: "Columna {column}",
    columnLike: "{name} ({sample})",
    leaveAll: "{all, plural, one {La única columna sale} other {Las # columnas salen}} de la hoja.",
    leaveSome:
      "{sent, plural, one {De {all, number} columnas, solo esta sale} other {De {all, number} columnas, solo estas # salen}} de la hoja.",
  },

  skip: {
    title: "Reglas para omitir filas",
    all: "todas activas",
    some: "{on, number} de {all, number} activas",
    rules: {
      hidden: "Filas ocultas",
      blank: "Filas vacías",
      duplicate: "Duplicadas entre estas filas",
      alreadySent: "Filas ya enviadas a este flujo",
    },
    whenFilled: "Filas que ya tienen un valor en",
    noColumn: "(ninguna columna)",
  },

  output: {
    title: "Resultados",
    where: { "new-tab": "en una hoja nueva", "own-rows": "junto a tus filas" },
    some: "solo {count, plural, one {# columna} other {# columnas}}",
    kinds: { "new-tab": "En una hoja nueva", "own-rows": "En columnas nuevas junto a tus filas" },
    overwrite: "Escribir sobre las celdas con datos",
    columns: "Conservar solo estas columnas",
    columnsHint:
      "Nombres tal como aparecen en los resultados, separados por comas, por ejemplo: email, email_status. Déjalo vacío para conservarlas todas.",
  },
};
