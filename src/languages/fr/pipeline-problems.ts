import type { Translated } from "../catalog.ts";
import type { PIPELINE_PROBLEMS as ENGLISH } from "../en/pipeline-problems.ts";

/** Those of workflows that are built, in French. */
export const PIPELINE_PROBLEMS: Translated<typeof ENGLISH> = {
  "workflow-changed": {
    message: "Quelqu’un a modifié ce workflow depuis qu’il a été ouvert ici. Rien n’a été enregistré.",
    hint: "Regardez ce qu’il est devenu, ou enregistrez le vôtre à sa place.",
  },
  "pipeline-refused": {
    message: "Sixtyfour n’a pas accepté le workflow : {detail}",
    hint: "Corrigez ce qui est marqué, puis réessayez. Ce que vous avez fait ici est conservé.",
  },
  "block-not-allowed": {
    message: "Sixtyfour signale que votre organisation n’a pas accès à ceci : {detail}",
    hint: "Retirez le bloc, ou demandez à Sixtyfour de l’activer. Ce que vous avez fait ici est conservé.",
  },
  "pipeline-faulty": {
    message: "Quelque chose dans le workflow n’est pas encore complet. Rien n’a été enregistré.",
    hint: "Regardez le bloc marqué.",
  },
};
