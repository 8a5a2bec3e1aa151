import type { Translated } from "../../catalog.ts";
import type { RUN_ACTIONS as ENGLISH } from "../../en/sidebar/run-actions.ts";

/** What the sidebar says about what can be done with a run, in Portuguese. */
export const RUN_ACTIONS: Translated<typeof ENGLISH> = {
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
    ownRows: {
      button: "Desfazer: retirar estes resultados",
      ask: "Retirar os resultados de “{tab}”?",
      explain:
        "As células que você alterou depois ficam como estão. As linhas continuam contando como enviadas e o que custaram não é devolvido.",
      removedNote:
        "O que esta execução escreveu ao lado das suas linhas foi retirado. As linhas continuam contando como enviadas.",
    },
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
    emptyAgain: "As linhas que voltaram vazias são pagas de novo.",
    othersFree: "As outras não são pagas de novo.",
    yourKey: "Elas são enviadas com a sua chave.",
    price: "Cerca de {total}.",
    sent: "Enviando…",
  },
};
