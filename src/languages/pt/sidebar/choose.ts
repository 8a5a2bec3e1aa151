import type { Translated } from "../../catalog.ts";
import type { CHOOSE as ENGLISH } from "../../en/sidebar/choose.ts";

/** What the sidebar says about choosing rows, workflow, columns and rules, in Portuguese. */
export const CHOOSE: Translated<typeof ENGLISH> = {
  /** By the name that Sixtyfour has for the step. */
  stepTitles: {
    webhook: "Suas linhas",
    filter: "Manter só algumas linhas",
    deduplicate: "Descartar linhas repetidas",
    deduplicate_wrt_notebook: "Pular linhas de execuções anteriores",
    append_to_notebook: "Anotar linhas em um caderno",
    remove_columns: "Remover colunas",
    lead_enrichment: "Pesquisar a pessoa",
    company_enrichment: "Pesquisar a empresa",
    find_email: "Encontrar e-mail",
    verify_email: "Verificar e-mail",
    find_phone: "Encontrar telefone",
    company_to_leads: "Encontrar pessoas na empresa",
    leads_to_company: "Passar de pessoas para empresas",
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
    none: "Você ainda não tem fluxos.",
    build: "Montar um fluxo",
    made: "“{name}” está pronto. Teste antes com poucas linhas.",
    edit: "Mudar etapas",
    copy: "Fazer uma cópia",
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
};
