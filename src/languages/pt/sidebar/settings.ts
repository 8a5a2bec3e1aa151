import type { Translated } from "../../catalog.ts";
import type { SETTINGS as ENGLISH } from "../../en/sidebar/settings.ts";

/** What the sidebar says about the settings, and what they lead to, in Portuguese. */
export const SETTINGS: Translated<typeof ENGLISH> = {
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

  about: {
    link: "Sobre e licenças",
    title: "Sobre",
    version: "Sixtyfour para o Google Sheets, versão {version}",
    licences: "Licenças do código de terceiros que ele contém",
    back: "Voltar às configurações",
  },

  clear: {
    link: "Remover a Sixtyfour deste arquivo…",
    title: "Remover a Sixtyfour deste arquivo",
    deleted: "Isto é excluído",
    deletes: [
      "A lista de execuções, para todas as pessoas; nada mais poderá ser desfeito",
      "Todos os agendamentos, sejam de quem forem",
      "As configurações deste arquivo e o que foi escolhido antes",
      "As páginas ocultas, entre elas o registro das linhas enviadas",
      "Seu fluxo inacabado e sua verificação em segundo plano neste arquivo",
    ],
    kept: "Isto fica",
    keeps: [
      "Suas linhas e todas as páginas de resultados como estão, com notas e cores",
      "Sua chave de API e seu idioma; “Esquecer chave” nas configurações remove a chave",
      "O complemento e tudo o que está em app.sixtyfour.ai",
    ],
    ask: "Remover tudo?",
    explain:
      "Depois disso, ninguém saberá quais linhas foram enviadas. As mesmas linhas poderão ser enviadas e pagas outra vez.",
    yes: "Sim, remover",
    no: "Manter",
    sent: "Removendo…",
    done: "Pronto, removido.",
    doneNote:
      "Da Sixtyfour, este arquivo agora só contém os resultados. As verificações em segundo plano de outras pessoas terminam sozinhas na próxima vez que olharem.",
  },
};
