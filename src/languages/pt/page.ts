import type { Translated } from "../catalog.ts";
import type { PAGE as ENGLISH } from "../en/page.ts";

/** What the page says before it is told more, in Portuguese. */
export const PAGE: Translated<typeof ENGLISH> = {
  loading: "Um momento…",
  tryAgain: "Tentar de novo",
  code: "Código: {code}",
  failures: {
    accounts: {
      message: "O Google confundiu suas contas.",
      hint: "Há várias contas do Google abertas neste navegador, e o Google consultou a errada. Abra a planilha em um perfil do navegador (ou em uma janela anônima) com apenas uma conta.",
    },
    authorisation: {
      message: "O Google precisa da sua permissão de novo.",
      hint: "Recarregue a planilha, abra o complemento pelo menu Extensões e permita o que ele pedir.",
    },
    timeout: {
      message: "O Google interrompeu esta etapa porque demorou demais.",
      hint: "Tente de novo. Se acontecer outra vez, selecione menos linhas.",
    },
    busy: {
      message: "O Google não está deixando o complemento trabalhar agora: há atividade demais nesta conta.",
      hint: "Espere um minuto e tente de novo.",
    },
    offline: {
      message: "A conexão caiu.",
      hint: "Verifique se você está on-line e tente de novo.",
    },
    noanswer: {
      message: "O Google não respondeu.",
      hint: "Tente de novo. Se continuar assim, recarregue a planilha.",
    },
    failed: {
      message: "O Google informou um erro.",
      hint: "Tente de novo. Se continuar assim, recarregue a planilha.",
    },
  },
};
