import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";

/** Everything the sidebar says, in Portuguese. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  loading: "Um momento…",
  tryAgain: "Tentar de novo",
  dismiss: "Fechar",
  code: "Código: {code}",
  copy: "Copiar detalhes",
  copied: "Copiado",
  copyBy: "Copie estas linhas:",
  and: "{first} e {last}",
  tabs: {
    label: "Seções",
    enrich: "Enriquecer",
    runs: "Execuções",
    runsActive: "{active, number} em andamento",
    settings: "Configurações",
  },

  connect: {
    title: "Conecte-se à Sixtyfour",
    lead: "Cole sua chave de API uma única vez. Depois, escolha linhas e a Sixtyfour completa o que falta.",
    invite: "Outras pessoas já enriquecem este arquivo. Conecte-se com a sua própria chave para participar.",
    field: "Chave de API",
    where: "Onde encontro a chave?",
    whereSteps: ["Abra app.sixtyfour.ai", "Vá para Settings e depois API Keys", "Crie uma chave e copie"],
    open: "Abrir app.sixtyfour.ai",
    save: "Conectar",
    saving: "Testando a chave…",
    privacy:
      "A chave fica na sua conta do Google. As outras pessoas que editam esta planilha não podem vê-la.",
    empty: "Primeiro, cole sua chave de API.",
  },

  connection: {
    title: "Sua chave",
    connected: "Conexão ativa com a chave que termina em {hint}.",
    connectedUnnamed: "Conexão ativa.",
    change: "Usar outra chave",
    forget: "Esquecer chave",
    forgetTitle: "Esquecer a chave?",
    forgetAsk: "As execuções em andamento deixam de ser acompanhadas até você se conectar de novo.",
    forgetYes: "Sim, esquecer",
    forgetNo: "Manter",
    forgetting: "Esquecendo…",
    saved: "Conexão pronta.",
    forgotten: "A chave foi esquecida.",
  },

  rows: {
    none: "Quais linhas?",
    noneHelp: "Selecione as linhas na sua planilha e volte aqui.",
    reading: "Lendo sua seleção…",
    use: "Usar seleção",
    whole: "Usar a tabela inteira",
    count: "{rows, plural, one {# linha} other {# linhas}}",
    header: "cabeçalho na linha {row}",
    noHeader: "sem cabeçalho",
    held: "Estas linhas continuam escolhidas enquanto você olha outras coisas. Com “Usar seleção” você pega outras.",
  },

  workflow: {
    label: "Fluxo de trabalho",
    change: "Mudar",
    loading: "Carregando seus fluxos…",
    describing: "Verificando do que ele precisa…",
    none: "Você ainda não tem fluxos. Crie um em app.sixtyfour.ai que comece com um bloco Webhook.",
    cannotRun: "Não pode ser executado em uma planilha:",
    cannotRunShort: "Não pode ser executado em uma planilha",
    search: "Buscar fluxos",
    noMatch: "Nenhum fluxo tem esse nome.",
    found: "{count, plural, one {# fluxo} other {# fluxos}}",
  },

  mapping: {
    title: "O que é enviado",
    change: "Mudar",
    done: "Pronto",
    noFields: "Este fluxo não diz do que precisa. Adicione as colunas que ele deve receber.",
    required: "obrigatório",
    notSent: "Não é enviado",
    missing: "Escolha uma coluna para {fields}.",
    lost: "Enviado da última vez, mas não está nesta tabela: {fields}.",
    remembered: "Como você enviou da última vez.",
    add: "Enviar outra coluna",
    addChoose: "Adicionar uma coluna…",
    column: "Coluna {column}",
    columnLike: "{name} ({sample})",
    leaveAll: "{all, plural, one {A única coluna sai} other {As # colunas saem}} da planilha.",
    leaveSome:
      "{sent, plural, one {De {all, number} colunas, só # sai} other {De {all, number} colunas, só # saem}} da planilha.",
  },

  skip: {
    title: "Regras para pular linhas",
    all: "todas ativas",
    some: "{on, number} de {all, number} ativas",
    rules: {
      hidden: "Linhas ocultas",
      blank: "Linhas vazias",
      duplicate: "Repetidas entre estas linhas",
      alreadySent: "Linhas já enviadas a este fluxo",
    },
    whenFilled: "Linhas que já têm um valor em",
    noColumn: "(nenhuma coluna)",
  },

  output: {
    title: "Resultados",
    where: { "new-tab": "em uma página nova", "own-rows": "ao lado das suas linhas" },
    some: "só {count, plural, one {# coluna} other {# colunas}}",
    kinds: { "new-tab": "Em uma página nova", "own-rows": "Em colunas novas ao lado das suas linhas" },
    overwrite: "Substituir células já preenchidas",
    columns: "Manter só estas colunas",
    columnsHint:
      "Nomes como aparecem nos resultados, separados por vírgulas, por exemplo: email, email_status. Deixe em branco para manter todas.",
  },

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
    newTab: "Os resultados abrem em uma nova página da planilha. Suas linhas não são alteradas.",
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
      "{rows, plural, one {# linha foi enviada antes da interrupção e pode ter sido cobrada; app.sixtyfour.ai mostra quanto ela custou} other {# linhas foram enviadas antes da interrupção e podem ter sido cobradas; app.sixtyfour.ai mostra quanto elas custaram}}.",
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

  stop: {
    button: "Interromper execução",
    ask: "Interromper esta execução?",
    explain:
      "As linhas já enviadas podem ter sido cobradas. As que ainda não foram enviadas não serão mais enviadas. Nenhum resultado é escrito na sua planilha.",
    yes: "Sim, interromper",
    no: "Deixar continuar",
    sent: "Interrompendo…",
  },

  undo: {
    button: "Desfazer: excluir os resultados",
    ask: "Excluir a página “{tab}”?",
    explain:
      "Só esta página é excluída. As linhas continuam contando como enviadas, e o que elas custaram não é devolvido.",
    askEdited: "A página foi alterada depois. Excluir mesmo assim?",
    explainEdited: "As alterações são excluídas com ela.",
    yes: "Sim, excluir",
    yesEdited: "Excluir mesmo assim",
    no: "Manter",
    sent: "Excluindo…",
    removed: "Página excluída",
    removedNote:
      "A página que esta execução escreveu foi excluída. As linhas continuam contando como enviadas. Os resultados continuam em app.sixtyfour.ai.",
  },

  retry: {
    title: {
      failed: "Reenviar as linhas com erro?",
      empty: "Reenviar as linhas sem resultado?",
    },
    button: {
      failed: "{rows, plural, one {Reenviar # linha com erro} other {Reenviar # linhas com erro}}",
      empty: "{rows, plural, one {Reenviar # linha sem resultado} other {Reenviar # linhas sem resultado}}",
    },
    sends: "{rows, plural, one {Envia # linha.} other {Envia # linhas.}}",
    othersFree: "As outras não são pagas de novo.",
    yourKey: "Elas são enviadas com a sua chave.",
    price: "Cerca de {total}.",
    sent: "Enviando…",
  },

  settings: {
    title: "Configurações",
    limits: "Limites",
    lead: "Para todas as pessoas que editam este arquivo. Acima de um limite, nada é enviado sem o seu sim.",
    rowsPerRun: "Linhas por execução",
    rowsPerDay: "Linhas em 24 horas",
    pricePerRow: "Preço por linha em dólares (opcional)",
    priceHelp:
      "Aparece como estimativa antes do envio. Quem define quanto custa uma linha é o seu plano na Sixtyfour.",
    wrongRows: "Digite um número inteiro de 1 a 1.000.000.",
    wrongPrice: "Digite um preço como 0,10 ou deixe em branco.",
    results: "Resultados",
    readableLists: 'Escrever listas como ["a","b"] assim: a, b',
    readableListsHelp: "Vale para os resultados escritos de agora em diante.",
    language: "Idioma",
    languageOwn: "O deste navegador",
    languageHelp: "Só para você.",
    save: "Salvar",
    saving: "Salvando…",
    saved: "Configurações salvas.",
  },

  time: {
    seconds: "{seconds} s",
    minutes: "{minutes} min",
    minutesSeconds: "{minutes} min {seconds} s",
    hours: "{hours} h {minutes} min",
  },
};
