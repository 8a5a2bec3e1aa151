import type { Translated } from "../catalog.ts";
import type { STEPS as ENGLISH } from "../en/steps.ts";

/** What a run is at, in French. */
export const STEPS: Translated<typeof ENGLISH> = {
  sending: "Envoi de vos lignes",
  queued: "Dans la file d’attente de Sixtyfour",
  working: "En cours",
  "working-on": "En cours : {block}",
  fetching: "Récupération des résultats",
  writing: "Écriture des résultats : {rows, plural, one {# ligne} other {# lignes}} pour l’instant",
  stopping: "Arrêt en cours",
  done: "Terminée",
  failed: "Échec",
  cancelled: "Arrêtée",
};
