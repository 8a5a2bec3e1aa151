import type { Translated } from "../catalog.ts";
import type { PIPELINE_PROBLEMS as ENGLISH } from "../en/pipeline-problems.ts";

/** Those of workflows that are built, in Portuguese. */
export const PIPELINE_PROBLEMS: Translated<typeof ENGLISH> = {
  "workflow-changed": {
    message: "Alguém alterou este fluxo desde que foi aberto aqui. Nada foi salvo.",
    hint: "Veja como ele está agora ou salve o seu por cima.",
  },
  "pipeline-refused": {
    message: "A Sixtyfour não aceitou o fluxo: {detail}",
    hint: "Corrija o que está marcado e tente de novo; o que você fez aqui foi mantido.",
  },
  "block-not-allowed": {
    message: "A Sixtyfour diz que sua organização não pode usar isto: {detail}",
    hint: "Remova o bloco ou peça à Sixtyfour para ativá-lo; o que você fez aqui foi mantido.",
  },
  "pipeline-faulty": {
    message: "Algo no fluxo ainda não está completo. Nada foi salvo.",
    hint: "Veja o bloco marcado.",
  },
};
