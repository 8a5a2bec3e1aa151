import type { Translated } from "../catalog.ts";
import type { NOTICES as ENGLISH } from "../en/notices.ts";

/** What a person should know though nothing stops, in Spanish. */
export const NOTICES: Translated<typeof ENGLISH> = {
  "blank-header": "Sin encabezado: {columns}. Lo que contienen se puede enviar con un nombre propuesto.",
  "duplicate-header":
    "Mismo encabezado que otra columna: {columns}. Lo que contienen se puede enviar con un nombre propuesto.",
  "merged-cells": "Las celdas combinadas cuentan como llenas con su valor en cada fila que abarcan.",
  "error-cells":
    "{count, plural, one {# celda con un error ({example}) cuenta como vacía} other {# celdas con un error como {example} cuentan como vacías}}.",
  "over-limit":
    "En una ejecución solo {limit, plural, one {se envía la primera fila} other {se envían las primeras # filas}}; para la siguiente {left, plural, one {queda # más} other {quedan # más}}.",
  "hidden-unchecked":
    "Las filas a partir de la {row} quedan para la próxima ejecución: Google solo dice fila por fila cuáles están ocultas, y con {limit, number} ya tarda bastante. Si quieres enviarlas todas de una vez, deja de omitir las filas ocultas.",
  "unknown-fields": "“{fields}” no está entre los campos del flujo. Se envía como información adicional.",
  "headers-mended":
    "{count, plural, one {# columna de resultados no tenía nombre o lo repetía, y se le puso otro} other {# columnas de resultados no tenían nombre o lo repetían, y se les puso otro}}.",
  "ragged-rows":
    "{count, plural, one {# fila de resultados tenía} other {# filas de resultados tenían}} más o menos celdas que el encabezado.",
  "earlier-step":
    "Sixtyfour no ofreció ningún archivo del último paso del flujo, así que estos son los resultados de un paso anterior. Busca el resto en app.sixtyfour.ai.",
  "over-run-cap":
    "{rows, number} filas superan el límite de {limit, number} que este archivo envía por ejecución sin preguntar.",
  "over-day-cap":
    "Con {rows, plural, one {esta fila} other {estas # filas}}, el archivo habría enviado más de {limit, number} en 24 horas (ya enviadas: {sent, number}).",
  "unreadable-runs":
    "{count, plural, one {# ejecución se guardó con otra versión del complemento o está dañada. No se muestra y se dejó como está.} other {# ejecuciones se guardaron con otra versión del complemento o están dañadas. No se muestran y se dejaron como están.}}",
  "rows-missing":
    "{missing, plural, one {# fila que Sixtyfour anunció no estaba} other {# filas que Sixtyfour anunció no estaban}} en sus archivos de resultados.",
  "cells-cut":
    "{count, plural, one {# celda superaba los 50\u00a0000 caracteres que caben en una celda y se recortó.} other {# celdas superaban los 50\u00a0000 caracteres que caben en una celda y se recortaron.}}",
  "beside-tab-gone": "La hoja con tus filas se eliminó, así que los resultados están en una hoja propia.",
  "beside-protected":
    "La hoja con tus filas está protegida, al menos en parte, así que los resultados están en una hoja propia.",
  "beside-unreadable":
    "Las columnas enviadas ya no se encontraron junto a tus filas, así que los resultados están en una hoja propia.",
  "rows-not-placed":
    "{count, plural, one {# fila de resultados no corresponde} other {# filas de resultados no corresponden}} a una sola fila de tu tabla, así que todos los resultados están también en una hoja propia.",
  "refresh-sends":
    "{rows, plural, one {# fila es nueva o ha cambiado desde que se envió por última vez.} other {# filas son nuevas o han cambiado desde que se enviaron por última vez.}}",
  "edits-left":
    "{count, plural, one {# celda se cambió desde entonces y quedó como está.} other {# celdas se cambiaron desde entonces y quedaron como están.}}",
  "blocks-unlisted": "Sixtyfour no indica qué bloques hay, así que solo se ofrecen los conocidos.",
  "pipeline-not-webhook":
    "Este flujo no empieza con un bloque Webhook, así que solo se muestra. Cámbialo en app.sixtyfour.ai.",
  "pipeline-branches":
    "Este flujo no es un bloque tras otro, así que solo se muestra. Cámbialo en app.sixtyfour.ai.",
  "pipeline-too-large":
    "Este flujo es demasiado grande para cambiarlo en la barra lateral, así que solo se muestra. Cámbialo en app.sixtyfour.ai.",
  "inputs-not-found":
    "No se encuentra en esta hoja: {columns}. Lo que pasaría con tus filas se calcula como si estuviera vacío.",
  "preview-limited": "La vista previa abarca las primeras {limit, number} de {rows, number} filas.",
};
