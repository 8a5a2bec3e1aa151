import type { Translated } from "../catalog.ts";
import type { SCHEDULE_PROBLEMS as ENGLISH } from "../en/schedule-problems.ts";

/** Those of schedules and refreshes, in Portuguese. */
export const SCHEDULE_PROBLEMS: Translated<typeof ENGLISH> = {
  "schedule-unknown": {
    message: "Este agendamento não existe mais.",
    hint: "Veja a lista de agendamentos.",
  },
  "not-your-schedule": {
    message: "Este agendamento é de outra pessoa e usa a chave dela. Nada foi alterado.",
    hint: "Assuma-o primeiro; então ele usará a sua chave.",
  },
  "schedule-tab-taken": {
    message: "Outro agendamento já atualiza “{tab}”. Nada foi alterado.",
    hint: "Altere aquele agendamento ou escolha outra página.",
  },
  "schedule-tab-is-source": {
    message: "Os resultados não podem ir para a página de onde vêm as linhas. Nada foi alterado.",
    hint: "Escolha uma página de resultados.",
  },
  "not-a-results-tab": {
    message: "O complemento não escreveu esta página, por isso não a atualiza. Nada foi enviado.",
    hint: "Escolha uma página de resultados, ou enriqueça antes linhas em uma nova.",
  },
  "too-many-schedules": {
    message: "Um arquivo comporta no máximo {limit, number} agendamentos. Nada foi alterado.",
    hint: "Remova um que não seja mais necessário.",
  },
  "schedule-too-long": {
    message: "Tantas colunas com nomes tão longos são demais para um agendamento. Nada foi alterado.",
    hint: "Associe menos colunas ou dê nomes de campo mais curtos.",
  },
  "replace-needs-everything": {
    message:
      "Substituir remove as linhas que não voltam, por isso é preciso enviar todas a cada vez. Nada foi alterado.",
    hint: "Envie tudo, ou atualize no lugar.",
  },
  "wrong-email": {
    message: "“{email}” não é um endereço de e-mail. Nada foi alterado.",
    hint: "Dê um endereço, ou deixe o campo vazio para não receber e-mails.",
  },
  "source-tab-gone": {
    message: "A página com as linhas a enviar, “{tab}”, não está mais no arquivo. Nada foi enviado.",
    hint: "Escolha a página de onde as linhas vêm agora.",
  },
  "target-tab-gone": {
    message: "A página de resultados “{tab}” não está mais no arquivo. Nada foi enviado.",
    hint: "Escolha outra página de resultados ou remova o agendamento.",
  },
  "results-tab-protected": {
    message:
      "“{tab}” está protegida e você não pode alterá-la por inteiro; os resultados não poderiam ser escritos. Nada foi enviado.",
    hint: "Peça acesso a quem a protegeu ou escolha outra página de resultados.",
  },
  "columns-gone": {
    message: "Faltam em “{tab}” colunas associadas: {columns}. Nada foi enviado.",
    hint: "Associe as colunas de novo.",
  },
  "no-room-to-refresh": {
    message: "Neste arquivo só cabem mais {room, number} células. Nada foi enviado.",
    hint: "Exclua páginas ou linhas sem uso.",
  },
  "day-cap-reached": {
    message: "O limite do dia, {limit, number} linhas, foi atingido. Nada foi enviado.",
    hint: "O resto vai na próxima atualização. Aumente o limite se for lento demais.",
  },
  "rows-under-way": {
    message:
      "{rows, plural, one {Uma linha} other {# linhas}} desta tabela {rows, plural, one {está} other {estão}} a caminho em outra execução, e substituir sem elas as removeria. Nada foi enviado.",
    hint: "Espere essa execução terminar. Uma atualização agendada tenta de novo sozinha.",
  },
  "replace-over-cap": {
    message:
      "{rows, number} linhas são mais do que as {limit, number} que podem ser enviadas, e substituir por uma parte removeria as outras. Nada foi enviado.",
    hint: "Aumente o limite, ou atualize no lugar.",
  },
  "refresh-not-started": {
    message:
      "Durante {hours, number} horas não foi possível iniciar a atualização, e nada foi enviado. {reason}",
    hint: "Será tentado de novo na próxima data.",
  },
  "paused-by-failures": {
    message: "Em pausa depois de três atualizações com falha seguidas.",
    hint: "Corrija a causa e ligue-o de novo.",
  },
  "ticks-late": {
    message: "Ninguém cuidou deste agendamento nas últimas {hours, number} horas.",
    hint: "Se continuar assim, o responsável deve abrir uma vez a barra lateral, ou outra pessoa assumi-lo.",
  },
  "ticks-dead": {
    message:
      "Ninguém cuida mais deste agendamento: a permissão do responsável acabou, ou o Google parou o relógio.",
    hint: "O responsável deve abrir uma vez a barra lateral, ou outra pessoa assumi-lo.",
  },
  "no-trigger": {
    message: "O Google recusou o relógio de que as atualizações precisam.",
    hint: "Só se atualiza enquanto a barra lateral está aberta. Permita que o complemento trabalhe na sua ausência e abra a barra lateral de novo.",
  },
  "mail-quota": {
    message:
      "O e-mail sobre a última atualização não foi enviado: acabou o número diário de e-mails do Google.",
  },
  "mail-failed": {
    message: "Não foi possível enviar o e-mail sobre a última atualização.",
    hint: "Verifique o endereço.",
  },
};
