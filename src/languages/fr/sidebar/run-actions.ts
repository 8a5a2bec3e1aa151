import type { Translated } from "../../catalog.ts";
import type { RUN_ACTIONS as ENGLISH } from "../../en/sidebar/run-actions.ts";

/** What the sidebar says about what can be done with a run, in French. */
export const RUN_ACTIONS: Translated<typeof ENGLISH> = {
  stop: {
    button: "Arrêter l’exécution",
    ask: "Arrêter cette exécution ?",
    explain:
      "Les lignes déjà envoyées ont pu être payées. Les autres ne seront pas envoyées. Aucun résultat n’est écrit dans votre feuille.",
    yes: "Oui, arrêter",
    no: "Laisser continuer",
    sent: "Arrêt…",
  },

  undo: {
    ownRows: {
      button: "Annuler : retirer ces résultats",
      ask: "Retirer les résultats de « {tab} » ?",
      explain:
        "Les cellules que vous avez modifiées depuis restent telles quelles. Les lignes comptent toujours comme envoyées et leur coût n’est pas remboursé.",
      removedNote:
        "Ce que cette exécution avait écrit à côté de vos lignes a été retiré. Ses lignes comptent toujours comme envoyées.",
    },
    button: "Annuler : supprimer l’onglet créé",
    ask: "Supprimer l’onglet « {tab} » ?",
    explain:
      "Seul cet onglet est supprimé. Les lignes restent comptées comme envoyées, et leur coût n’est pas remboursé.",
    askEdited: "L’onglet a été modifié depuis. Le supprimer quand même ?",
    explainEdited: "Les modifications sont supprimées avec lui.",
    yes: "Oui, supprimer",
    yesEdited: "Supprimer quand même",
    no: "Garder",
    sent: "Suppression…",
    removed: "Onglet supprimé",
    removedNote:
      "L’onglet écrit par cette exécution a été supprimé. Ses lignes restent comptées comme envoyées. Les résultats restent disponibles sur app.sixtyfour.ai.",
  },

  retry: {
    title: {
      failed: "Relancer les lignes en échec ?",
      empty: "Relancer les lignes sans résultat ?",
    },
    button: {
      failed: "{rows, plural, one {Relancer # ligne en échec} other {Relancer # lignes en échec}}",
      empty: "{rows, plural, one {Relancer # ligne sans résultat} other {Relancer # lignes sans résultat}}",
    },
    sends: "{rows, plural, one {Envoie # ligne.} other {Envoie # lignes.}}",
    emptyAgain: "Les lignes revenues vides sont payées de nouveau.",
    othersFree: "Les autres ne sont pas payées de nouveau.",
    yourKey: "L’envoi se fait avec votre clé.",
    price: "Environ {total}.",
    sent: "Envoi…",
  },
};
