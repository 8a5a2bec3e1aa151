import type { Translated } from "../../catalog.ts";
import type { CONNECT as ENGLISH } from "../../en/sidebar/connect.ts";

/** What the sidebar says about connecting, and the key, in Portuguese. */
export const CONNECT: Translated<typeof ENGLISH> = {
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
};
