import type { Translated } from "../../catalog.ts";
import type { START as ENGLISH } from "../../en/sidebar/start.ts";

/** What the sidebar says about the plan and the press that sends, in Portuguese. */
export const START: Translated<typeof ENGLISH> = {
  plan: {
    title: "Plano",
    counting: "Contando linhas…",
    selected: "Selecionadas",
    toSend: "A enviar",
    minus: {
      hidden: "ocultas",
      blank: "vazias",
      duplicate: "repetidas",
      alreadySent: "já enviadas",
      filled: "já têm um valor",
      missingField: "sem um valor obrigatório",
      overLimit: "acima do limite por execução",
    },
    sentOn: "já enviadas ({day})",
    sentSince: "já enviadas (desde {day})",
    show: "{rows, plural, one {#, {what}: selecionar na planilha} other {#, {what}: selecionar na planilha}}",
    sample: "Como vai a primeira linha",
    announce: "{rows, plural, one {# linha a enviar.} other {# linhas a enviar.}}",
  },

  start: {
    enrich: "{rows, plural, one {Enriquecer # linha} other {Enriquecer # linhas}}",
    enrichNothing: "Enriquecer linhas",
    tryFirst: "Testar com {rows, number}",
    starting: "Iniciando…",
    goesTo: {
      "new-tab": "Os resultados abrem em uma nova página da planilha. Suas linhas não são alteradas.",
      "own-rows": "Os resultados aparecem em colunas novas ao lado das suas linhas.",
    },
    blocked: {
      rows: "Primeiro, selecione linhas.",
      workflow: "Primeiro, escolha um fluxo.",
      notRunnable: "Escolha um fluxo que possa ser executado em uma planilha.",
      describing: "Verificando do que o fluxo precisa…",
      missing:
        "{count, plural, one {Nada é enviado até que {fields} tenha uma coluna.} other {Nada é enviado até que {fields} tenham uma coluna.}}",
      fields: "Escolha pelo menos uma coluna para enviar.",
      counting: "Contando linhas…",
      planFailed: "Não foi possível contar as linhas, então nada pode ser enviado.",
      nothing: "Não resta nenhuma linha a enviar. Mude as linhas ou as regras para pular linhas.",
    },
    price: "Cerca de {total}, com o seu preço de {each} por linha.",
    setPrice: "Definir preço por linha",
    sendAsk: "{rows, plural, one {Enviar # linha?} other {Enviar # linhas?}}",
    sendYes: "{rows, plural, one {Sim, enviar # linha} other {Sim, enviar # linhas}}",
    sendNo: "Agora não",
    limits: "Os limites ficam nas configurações.",
    otherRows: "Agora há outras linhas selecionadas. Nada foi enviado.",
    otherRowsHint: "Veja a nova contagem e pressione de novo.",
    doubtTitle: "Será que iniciou? Não houve resposta.",
    doubtLooking: "Procurando a execução…",
    doubtNotFound:
      "Por enquanto não há nenhuma execução nova na lista, mas ela ainda pode aparecer. Olhe de novo em um minuto; se você começar de novo, antes disso as linhas são contadas outra vez, sem as que já foram enviadas.",
    doubtNotFoundRetry:
      "Por enquanto não há nenhuma execução nova na lista, mas ela ainda pode aparecer. Olhe de novo em um minuto.",
    doubtLookFailed:
      "Também não foi possível ler a lista de execuções. Olhe outra vez antes de começar de novo.",
    doubtLook: "Olhar de novo",
    doubtAnew: "Começar de novo",
    doubtAnewRetry: "Continuar sem ela",
  },
};
