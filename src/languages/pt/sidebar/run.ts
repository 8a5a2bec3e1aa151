import type { Translated } from "../../catalog.ts";
import type { RUN as ENGLISH } from "../../en/sidebar/run.ts";

/** What the sidebar says about runs and what became of them, in Portuguese. */
export const RUN: Translated<typeof ENGLISH> = {
  run: {
    status: {
      submitting: "Enviando linhas",
      queued: "Esperando a vez",
      running: "Em andamento",
      downloading: "Baixando os resultados",
      writing: "Escrevendo na sua planilha",
      done: "Concluída",
      failed: "Com erro",
      cancelled: "Interrompida",
    },
    rows: "{rows, plural, one {# linha de {sheet}} other {# linhas de {sheet}}}",
    startedByYou: "início: {time}, por você",
    startedByColleague: "início: {time}, por outra pessoa",
    soFar: "{time} até agora",
    left: "mais cerca de {time}",
    percent: "{percent}%",
    progress: "Progresso",
    adds: "adiciona {columns}",
    after: "depois de: {steps}",
    steps: "Etapas",
    block: { pending: "em espera", running: "em andamento", completed: "pronto", failed: "com erro" },
    blockRows: "{processed, number} / {total, number}",
    stopping: "Interrompendo",
    stoppingNote:
      "As linhas que ainda não foram enviadas não serão mais enviadas. Nenhum resultado é escrito na sua planilha.",
    jobs: "{ended, number} de {total, number} solicitações prontas",
    failedSoFar:
      "{rows, plural, one {# linha com erro até agora. As outras continuam.} other {# linhas com erro até agora. As outras continuam.}}",
    colleague:
      "Outra pessoa da sua equipe iniciou esta execução: ela continua na conta dessa pessoa, e só quem iniciou pode interromper.",
    goesTo: {
      "new-tab": "Os resultados abrem em uma nova página da planilha. Suas linhas não são alteradas.",
      "own-rows": "Os resultados aparecem ao lado das suas linhas quando todos chegarem.",
      refresh: "A página só muda quando todos os resultados chegarem. O que você digitou fica.",
    },
    lookFailed: "A última verificação falhou. A execução em si não é afetada; continuamos verificando.",
    done: "{rows, plural, one {# linha está na sua planilha} other {# linhas estão na sua planilha}}",
    doneEmpty: "Concluída, sem linhas de resultados",
    sentRows: "Enviadas",
    inSheet: "Na sua planilha",
    empty: "delas, sem resultado",
    failedRows: "Com erro",
    why: "Por que houve linhas com erro",
    size: "{rows, plural, one {# linha} other {# linhas}}, {columns, plural, one {# coluna} other {# colunas}}",
    open: "Abrir “{tab}”",
    again: "Enriquecer mais linhas",
    failed: "Esta execução falhou",
    cancelled: "Esta execução foi interrompida",
    failedNoReason: "O motivo não foi informado.",
    cancelledFree: "Nada foi enviado.",
    cancelledCost:
      "{rows, plural, one {# linha foi enviada antes da interrupção e pode ter sido cobrada; app.sixtyfour.ai mostra quanto ela custou} other {# linhas foram enviadas antes da interrupção e podem ter sido cobradas; app.sixtyfour.ai mostra quanto elas custaram}}. A próxima execução deixa de fora o que foi enviado.",
    gone: "Esta execução não está mais na lista.",
  },

  runs: {
    title: "Execuções neste arquivo",
    none: "Ainda não há execuções. Elas aparecem aqui para todas as pessoas que editam este arquivo.",
    mine: "você",
    colleague: "outra pessoa",
    failed: "{rows, number} com erro",
    undone: "Página excluída",
  },

  background: {
    none: "Deixe esta barra lateral aberta: não foi possível agendar a verificação em segundo plano.",
    close: "Você pode fechar esta barra lateral; a execução continua.",
    closeStopping: "Você pode fechar esta barra lateral; a execução será interrompida mesmo assim.",
    often: {
      minutes: "{minutes, plural, one {a cada minuto} other {a cada # minutos}}",
      hour: "a cada hora",
    },
    every: "Há uma verificação em segundo plano agendada {often}, mas nenhuma aconteceu ainda.",
    looked: "Última verificação: {last}; próxima: cerca de {next}.",
    silent:
      "Deixe esta barra lateral aberta: deveria haver uma verificação em segundo plano {often}, mas nenhuma aconteceu ainda.",
    late: "Deixe esta barra lateral aberta: a verificação em segundo plano está atrasada. Última verificação: {last}.",
  },

  merge: {
    beside: "Pôr estas colunas ao lado das minhas linhas",
    besideSent: "Escrevendo ao lado das suas linhas…",
    own: "{rows, plural, one {# das suas linhas voltou} other {# das suas linhas voltaram}}",
    cells: "{changed, plural, one {# célula mudou} other {# células mudaram}}",
    rows: "{added, plural, one {# linha nova} other {# linhas novas}}",
    nothing: "Nada mudou",
    filled: "Células preenchidas",
    changed: "Células alteradas",
    added: "Linhas novas",
    kept: "Suas alterações, mantidas",
    gone: "Linhas que saíram da origem",
    columns: "O que mais mudou: {columns}",
    listed: {
      ambiguous:
        "{count, plural, one {# resultado serve para várias linhas e não foi colocado.} other {# resultados servem para várias linhas e não foram colocados.}}",
      vanished:
        "{count, plural, one {# linha foi alterada ou apagada nesse meio-tempo.} other {# linhas foram alteradas ou apagadas nesse meio-tempo.}}",
      unknown:
        "{count, plural, one {# resultado não diz qual é a sua linha.} other {# resultados não dizem quais são as suas linhas.}}",
    },
    showRows: "Mostrar as linhas",
    rest: "Abrir todos os resultados",
  },
};
