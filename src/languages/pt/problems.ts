import type { Translated } from "../catalog.ts";
import type { PROBLEMS as ENGLISH } from "../en/problems.ts";
import { PIPELINE_PROBLEMS } from "./pipeline-problems.ts";
import { SCHEDULE_PROBLEMS } from "./schedule-problems.ts";

/** Every problem a person can meet, in Portuguese. */
export const PROBLEMS: Translated<typeof ENGLISH> = {
  "bad-request": {
    message: "Foi pedido ao complemento algo que ele não conhece.",
    hint: "Recarregue a planilha, para que a barra lateral e o complemento fiquem na mesma versão.",
  },
  internal: {
    message: "Algo deu errado dentro do complemento.",
    hint: "Sua planilha ficou como estava. Veja a lista de execuções antes de iniciar outra.",
  },
  busy: {
    message: "Outra execução está sendo salva neste arquivo agora. Nada foi enviado.",
    hint: "Tente de novo em instantes.",
  },
  "file-at-work": {
    message:
      "{runs, plural, one {Há # execução} other {Há # execuções}} em andamento neste arquivo. Nada foi removido.",
    hint: "Espere o fim ou peça que a pessoa que a iniciou a pare. Uma execução de mais de uma semana não é esperada.",
  },

  "no-key": {
    message: "Ainda não há uma chave de API da Sixtyfour. Nada foi enviado.",
    hint: "Conecte-se com uma chave de app.sixtyfour.ai, Settings, API Keys.",
  },
  "empty-key": {
    message: "A chave está vazia.",
    hint: "Cole a chave completa de app.sixtyfour.ai.",
  },
  "other-key": {
    message: "Esta execução foi iniciada com outra chave de API, e a Sixtyfour não a mostra com a atual.",
    hint: "Conecte-se com uma chave da organização que iniciou a execução; depois disso ela continua.",
  },
  "wrong-key": {
    message: "A Sixtyfour não aceita esta chave de API: está errada, foi revogada ou expirou.",
    hint: "Crie uma chave nova em app.sixtyfour.ai, Settings, API Keys, e conecte-se com ela.",
  },

  "no-selection": {
    message: "Nenhuma linha está selecionada.",
    hint: "Selecione as linhas que você quer enriquecer.",
  },
  "one-cell": {
    message: "Só uma célula está selecionada.",
    hint: "Selecione linhas inteiras da sua tabela ou pressione Ctrl+A dentro dela para pegar todas.",
  },
  "only-header": {
    message: "Só o cabeçalho está selecionado.",
    hint: "Selecione as linhas abaixo da linha {headerRow}.",
  },
  "no-data": {
    message: "As linhas selecionadas não têm dados.",
    hint: "Selecione linhas preenchidas da sua tabela.",
  },
  "selection-too-large": {
    message:
      "{rows, number} linhas de {columns, number} colunas são demais para ler de uma vez. Nada foi enviado.",
    hint: "Selecione no máximo {limit, plural, one {# linha} other {# linhas}} por vez.",
  },
  "tab-gone": {
    message: "A página com estas linhas não está mais no arquivo. Nada foi enviado.",
    hint: "Selecione as linhas de novo.",
  },
  "wrong-range": {
    message: "“{a1}” não é um intervalo desta página.",
    hint: "Selecione as linhas de novo.",
  },

  "no-fields": {
    message: "Nenhuma coluna está associada, então não há nada para enviar.",
    hint: "Indique quais das suas colunas o fluxo recebe.",
  },
  "field-mapped-twice": {
    message: "Duas colunas estão associadas a “{field}”, e não está claro qual enviar. Nada foi enviado.",
    hint: "Associe só uma coluna a cada campo.",
  },
  "column-outside": {
    message: "A coluna {column} não faz mais parte da tabela. Nada foi enviado.",
    hint: "Associe as colunas de novo.",
  },
  "required-field-unmapped": {
    message: "O fluxo precisa de “{fields}”, mas nenhuma coluna está associada. Nada foi enviado.",
    hint: "Associe uma coluna.",
  },
  "nothing-to-send": {
    message:
      "{selected, plural, one {A linha selecionada não será enviada} other {Nenhuma das # linhas selecionadas será enviada}}, então nada foi gasto.",
    hint: "Veja o plano: ele diz por que cada linha fica de fora. Para enviar algumas, mude as regras para pular linhas.",
  },
  "own-rows-no-header": {
    message:
      "Os resultados só podem ficar ao lado das suas linhas embaixo de um cabeçalho, e estas linhas não têm nenhum. Nada foi enviado.",
    hint: "Coloque um cabeçalho acima das linhas ou escolha uma página nova para os resultados.",
  },
  "refresh-under-way": {
    message: "Esta página já está sendo atualizada. Nada foi enviado.",
    hint: "Espere essa atualização terminar ou pare-a.",
  },
  "refresh-tab-gone": {
    message: "A página à qual os resultados pertencem foi excluída ou não é mais uma tabela.",
    hint: "Os resultados ficam guardados em app.sixtyfour.ai. Escolha outra página para a próxima vez.",
  },
  "refresh-protected": {
    message:
      "A página à qual os resultados pertencem está protegida, pelo menos em parte, e você não pode escrever nela.",
    hint: "Peça ao proprietário que deixe você escrever na página inteira.",
  },
  "refresh-empty": {
    message: "Nenhuma linha voltou das {rows, number} linhas enviadas. A página ficou como estava.",
    hint: "Veja a execução em app.sixtyfour.ai: talvez um filtro do fluxo descarte todas as linhas.",
  },
  "refresh-columns-missing": {
    message: "Faltam nos resultados colunas que a página tem: {columns}. A página ficou como estava.",
    hint: "Se o fluxo foi alterado de propósito, exclua essas colunas da página. Os resultados ficam guardados em app.sixtyfour.ai.",
  },
  "refresh-rows-missing": {
    message:
      "{missing, plural, one {# linha que a Sixtyfour anunciou não estava} other {# linhas que a Sixtyfour anunciou não estavam}} nos arquivos de resultados. A página ficou como estava.",
    hint: "Os resultados ficam guardados em app.sixtyfour.ai.",
  },
  "refresh-incomplete": {
    message:
      "Só uma parte das linhas voltou, e as outras não podem ser trocadas por nada. A página ficou como estava.",
    hint: "Os resultados dessa parte ficam guardados em app.sixtyfour.ai. Tente de novo.",
  },
  "refresh-rows-unknown": {
    message: "Os resultados não dizem a quais linhas pertencem, por isso a página ficou como estava.",
    hint: "Faça o fluxo devolver as colunas que você envia. Os resultados ficam guardados em app.sixtyfour.ai.",
  },

  "not-confirmed": {
    message: "{reason} Nada foi enviado.",
    hint: "Confirme que você quer enviar {rows, plural, one {# linha} other {# linhas}} ou mude os limites nas configurações.",
  },
  "too-many-fields": {
    message: "Tantas colunas com nomes tão longos são demais para uma execução. Nada foi enviado.",
    hint: "Associe menos colunas ou dê a elas nomes de campo mais curtos.",
  },
  "too-much-at-once": {
    message: "{rows, number} linhas deste tamanho são demais para uma execução. Nada foi enviado.",
    hint: "Selecione menos linhas ou associe menos colunas.",
  },
  "run-unknown": {
    message: "Esta execução não é conhecida neste arquivo.",
    hint: "Veja a lista de execuções.",
  },
  "run-not-over": {
    message: "Esta execução ainda está em andamento.",
    hint: "Espere ela terminar ou interrompa-a.",
  },
  "not-your-run": {
    message:
      "Outra pessoa da sua equipe iniciou esta execução, e só ela pode interrompê-la: a execução continua com a chave dela.",
    hint: "Peça a ela que interrompa.",
  },
  "nothing-to-undo": { message: "Não resta nada desta execução para excluir." },
  "tab-edited": {
    message: "A página de resultados foi alterada depois que a execução a escreveu. Ela não foi excluída.",
    hint: "Exclua mesmo assim se as alterações não forem necessárias.",
  },
  "only-tab": {
    message:
      "A página de resultados é a única que resta no arquivo, e um arquivo precisa de pelo menos uma. Ela não foi excluída.",
    hint: "Adicione outra página primeiro.",
  },
  "nothing-to-retry": { message: "Não há linhas assim nesta execução. Nada foi enviado." },
  "rows-not-recognised": {
    message:
      "Os resultados não têm as colunas enviadas, então não dá para saber quais linhas ficaram sem resultado. Nada foi enviado.",
    hint: "Selecione as linhas manualmente.",
  },

  "workflow-gone": {
    message: "Este fluxo não existe mais ou pertence a outra organização. Nada foi enviado.",
    hint: "Escolha outro fluxo.",
  },
  "workflow-not-runnable": {
    message:
      "Este fluxo não pode ser executado em uma planilha: ele não começa com um bloco Webhook. Nada foi enviado.",
    hint: "No Workflow Editor da Sixtyfour, coloque um bloco Webhook como primeiro bloco.",
  },

  "out-of-credit": {
    message: "A Sixtyfour diz que o saldo é baixo demais.",
    hint: "Adicione créditos em app.sixtyfour.ai e tente de novo.",
  },
  "not-allowed": {
    message: "A Sixtyfour diz que sua organização não pode usar este recurso.",
    hint: "Peça à Sixtyfour para ativá-lo ou escolha outro fluxo.",
  },
  "not-found": { message: "A Sixtyfour não conhece mais isto.", hint: "Escolha outro fluxo." },
  rejected: {
    message: "A Sixtyfour não aceitou as linhas: {detail}",
    hint: "Compare as colunas associadas com o que o fluxo espera.",
  },
  conflict: {
    message: "A Sixtyfour diz que isto já está sendo feito.",
    hint: "Veja a lista de execuções.",
  },
  "rate-limited": {
    message: "A Sixtyfour pede para ir mais devagar: há solicitações demais ao mesmo tempo.",
    hint: "O complemento tenta de novo sozinho.",
  },
  "service-down": {
    message: "A Sixtyfour está com um problema próprio no momento.",
    hint: "O complemento tenta de novo sozinho.",
  },
  unreachable: {
    message: "Não é possível acessar a Sixtyfour no momento.",
    hint: "Tente de novo em alguns minutos. Se continuar assim, pergunte ao seu administrador se api.sixtyfour.ai está liberado.",
  },
  unreadable: {
    message: "Não foi possível entender a resposta da Sixtyfour.",
    hint: "Tente de novo em alguns minutos. Se continuar assim, talvez seja preciso uma versão mais nova do complemento.",
  },

  "start-refused": {
    message:
      "A Sixtyfour não iniciou a execução, então {rows, plural, one {a linha não foi cobrada} other {nenhuma das # linhas foi cobrada}}. {reason}",
    hint: "Corrija a causa e inicie de novo: as mesmas linhas serão enviadas.",
  },
  "outbox-lost": { message: "As linhas guardadas para envio não estão mais no arquivo." },
  "start-unknown": {
    message: "A Sixtyfour nunca confirmou o início desta execução.",
    hint: "Confira em app.sixtyfour.ai se ela aconteceu. {rows, plural, one {A linha conta como enviada} other {As # linhas contam como enviadas}}, para que nada seja pago duas vezes.",
  },
  "run-failed": {
    message: "O fluxo falhou na Sixtyfour: {detail}",
    hint: "{rows, plural, one {# linha foi enviada; app.sixtyfour.ai mostra quanto ela custou} other {# linhas foram enviadas; app.sixtyfour.ai mostra quanto elas custaram}}. Sua planilha não foi alterada.",
  },
  "run-stopped": {
    message: "Alguém interrompeu a execução na Sixtyfour enquanto as linhas eram processadas.",
    hint: "app.sixtyfour.ai mostra o que foi consumido. Reenvie as linhas se ainda quiser os resultados.",
  },
  "run-timeout": {
    message: "A Sixtyfour interrompeu a execução porque demorou demais.",
    hint: "Envie menos linhas por vez. app.sixtyfour.ai mostra o que foi consumido. Sua planilha não foi alterada.",
  },
  "run-lost": {
    message: "A Sixtyfour não conhece mais esta execução.",
    hint: "Procure os resultados em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "run-unwatched": {
    message:
      "Durante {hours, plural, one {# hora} other {# horas}} não foi possível saber nada desta execução. {reason}",
    hint: "Procure os resultados em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "no-result-file": {
    message: "A execução terminou, mas a Sixtyfour não oferece nenhum arquivo de resultados.",
    hint: "Procure os resultados em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "link-expired": {
    message: "O link para os resultados tinha expirado.",
    hint: "O complemento pede outro sozinho.",
  },
  "result-changed": {
    message: "O arquivo de resultados mudava enquanto era lido.",
    hint: "Os resultados continuam em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "too-many-columns": {
    message: "Os resultados têm mais de 1.000 colunas, o máximo que o complemento escreve.",
    hint: "Procure-os em app.sixtyfour.ai ou faça o fluxo devolver menos campos. Sua planilha não foi alterada.",
  },
  "result-too-large": {
    message:
      "O arquivo de resultados é grande demais: o Google entrega no máximo 50 MB de uma vez, e onde ele está guardado só é possível baixá-lo inteiro.",
    hint: "Baixe o arquivo em app.sixtyfour.ai ou envie menos linhas por execução.",
  },
  "result-damaged": {
    message: "O arquivo de resultados termina no meio de uma linha, mesmo depois de vários downloads.",
    hint: "Os resultados continuam em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "download-failed": {
    message:
      "Não foi possível trazer os resultados, apesar das tentativas durante {hours, plural, one {# hora} other {# horas}}. {reason}",
    hint: "Eles continuam em app.sixtyfour.ai. Sua planilha não foi alterada.",
  },
  "workbook-full": {
    message:
      "Os resultados precisam de {cells, number} células, e nesta planilha só {room, plural, one {cabe mais #} other {cabem mais #}}.",
    hint: "Exclua páginas ou linhas sem uso e abra a barra lateral de novo: os resultados são trazidos sem pagar outra vez.",
  },
  "result-tab-missing": {
    message: "Esta página não está mais no arquivo.",
    hint: "Os resultados continuam em app.sixtyfour.ai.",
  },
  "result-tab-gone": {
    message: "A página de resultados foi excluída enquanto os resultados eram escritos.",
    hint: "Os resultados continuam em app.sixtyfour.ai.",
  },

  ...SCHEDULE_PROBLEMS,
  ...PIPELINE_PROBLEMS,
};
