import type { Translated } from "../catalog.ts";
import type { NOTICES as ENGLISH } from "../en/notices.ts";

/** What a person should know though nothing stops, in Portuguese. */
export const NOTICES: Translated<typeof ENGLISH> = {
  "blank-header": "Sem cabeçalho: {columns}. O conteúdo pode ser enviado com um nome sugerido.",
  "duplicate-header":
    "Mesmo cabeçalho de outra coluna: {columns}. O conteúdo pode ser enviado com um nome sugerido.",
  "merged-cells":
    "Células mescladas contam como preenchidas com o mesmo valor em todas as linhas que ocupam.",
  "error-cells":
    "{count, plural, one {# célula com erro ({example}) conta como vazia} other {# células com erro, como {example}, contam como vazias}}.",
  "over-limit":
    "Só {limit, plural, one {a primeira linha é enviada} other {as primeiras # linhas são enviadas}} em uma execução; {left, plural, one {mais # fica} other {mais # ficam}} para a próxima.",
  "hidden-unchecked":
    "As linhas a partir da {row} ficam para a próxima execução: o Google só informa linha por linha quais estão ocultas, e verificar {limit, number} já demora bastante. Para enviar todas de uma vez, deixe de pular as linhas ocultas.",
  "unknown-fields": "“{fields}” não está entre os campos do fluxo. Vai junto como informação adicional.",
  "headers-mended":
    "{count, plural, one {# coluna de resultados estava sem nome ou com nome repetido e foi renomeada} other {# colunas de resultados estavam sem nome ou com nome repetido e foram renomeadas}}.",
  "ragged-rows":
    "{count, plural, one {# linha de resultados tinha} other {# linhas de resultados tinham}} mais ou menos células que o cabeçalho.",
  "earlier-step":
    "A Sixtyfour não ofereceu nenhum arquivo da última etapa do fluxo, então estes são os resultados de uma etapa anterior. Procure o restante em app.sixtyfour.ai.",
  "over-run-cap":
    "{rows, number} linhas ultrapassam o limite de {limit, number} que este arquivo envia por execução sem perguntar.",
  "over-day-cap":
    "Com {rows, plural, one {esta linha} other {estas # linhas}}, o arquivo teria enviado mais de {limit, number} em 24 horas (já enviadas: {sent, number}).",
  "unreadable-runs":
    "{count, plural, one {# execução foi salva por outra versão do complemento ou está danificada. Ela não aparece na lista e ficou como estava.} other {# execuções foram salvas por outra versão do complemento ou estão danificadas. Elas não aparecem na lista e ficaram como estavam.}}",
  "rows-missing":
    "{missing, plural, one {# linha que a Sixtyfour anunciou não estava} other {# linhas que a Sixtyfour anunciou não estavam}} nos arquivos de resultados dela.",
  "cells-cut":
    "{count, plural, one {# célula passava dos 50.000 caracteres que cabem em uma célula e foi cortada.} other {# células passavam dos 50.000 caracteres que cabem em uma célula e foram cortadas.}}",
  "beside-tab-gone":
    "A página com as suas linhas foi excluída, por isso os resultados estão em uma página própria.",
  "beside-protected":
    "A página com as suas linhas está protegida, pelo menos em parte, por isso os resultados estão em uma página própria.",
  "beside-unreadable":
    "As colunas enviadas não foram mais encontradas ao lado das suas linhas, por isso os resultados estão em uma página própria.",
  "rows-not-placed":
    "{count, plural, one {# linha de resultado não pertence} other {# linhas de resultado não pertencem}} a uma única linha da sua tabela, por isso todos os resultados estão também em uma página própria.",
  "refresh-sends":
    "{rows, plural, one {# linha é nova ou mudou desde o último envio.} other {# linhas são novas ou mudaram desde o último envio.}}",
  "edits-left":
    "{count, plural, one {# célula foi alterada desde então e ficou como está.} other {# células foram alteradas desde então e ficaram como estão.}}",
  "blocks-unlisted":
    "A Sixtyfour não informa quais blocos existem, por isso só os conhecidos são oferecidos.",
  "pipeline-not-webhook":
    "Este fluxo não começa com um bloco Webhook, por isso é apenas mostrado. Altere-o em app.sixtyfour.ai.",
  "pipeline-branches":
    "Este fluxo não é um bloco após o outro, por isso é apenas mostrado. Altere-o em app.sixtyfour.ai.",
  "pipeline-too-large":
    "Este fluxo é grande demais para ser alterado na barra lateral, por isso é apenas mostrado. Altere-o em app.sixtyfour.ai.",
  "inputs-not-found":
    "Não encontrado nesta página: {columns}. O que aconteceria com suas linhas é calculado como se estivesse vazio.",
  "preview-limited": "A prévia abrange as primeiras {limit, number} de {rows, number} linhas.",
};
