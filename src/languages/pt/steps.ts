import type { Translated } from "../catalog.ts";
import type { STEPS as ENGLISH } from "../en/steps.ts";

/** What a run is at, in Portuguese; the feminine forms go with “execução”. */
export const STEPS: Translated<typeof ENGLISH> = {
  sending: "Enviando suas linhas",
  queued: "Na fila da Sixtyfour",
  working: "Em andamento",
  "working-on": "Trabalhando em {block}",
  fetching: "Baixando os resultados",
  writing: "Escrevendo os resultados: {rows, plural, one {# linha} other {# linhas}} até agora",
  stopping: "Interrompendo",
  done: "Concluída",
  failed: "Com erro",
  cancelled: "Interrompida",
};
