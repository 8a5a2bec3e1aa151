import type { Translated } from "../../catalog.ts";
import type { RUN as ENGLISH } from "../../en/sidebar/run.ts";

/** What the sidebar says about runs and what became of them, in French. */
export const RUN: Translated<typeof ENGLISH> = {
  run: {
    status: {
      submitting: "Envoi des lignes",
      queued: "En attente de démarrage",
      running: "En cours",
      downloading: "Récupération des résultats",
      writing: "Écriture dans votre feuille",
      done: "Terminée",
      failed: "Échec",
      cancelled: "Arrêtée",
    },
    rows: "{rows, plural, one {# ligne de {sheet}} other {# lignes de {sheet}}}",
    startedByYou: "lancement par vous ({time})",
    startedByColleague: "lancement par un collègue ({time})",
    soFar: "depuis {time}",
    left: "encore environ {time}",
    percent: "{percent} %",
    progress: "Progression",
    adds: "ajoute {columns}",
    after: "après : {steps}",
    steps: "Étapes",
    block: { pending: "en attente", running: "en cours", completed: "terminée", failed: "échec" },
    blockRows: "{processed, number} / {total, number}",
    stopping: "Arrêt en cours",
    stoppingNote:
      "Les lignes pas encore envoyées ne le seront pas. Aucun résultat n’est écrit dans votre feuille.",
    jobs: "{ended, number} / {total, number} requêtes",
    failedSoFar:
      "{rows, plural, one {# ligne a échoué pour l’instant. Les autres continuent.} other {# lignes ont échoué pour l’instant. Les autres continuent.}}",
    colleague:
      "Cette exécution a été lancée par un collègue : elle se poursuit avec son compte, et il est seul à pouvoir l’arrêter.",
    goesTo: {
      "new-tab": "Les résultats s’ouvrent dans un nouvel onglet. Vos lignes ne changent pas.",
      "own-rows": "Les résultats apparaissent à côté de vos lignes quand ils sont tous là.",
      refresh: "L’onglet ne change que lorsque tous les résultats sont là. Vos saisies restent.",
    },
    lookFailed:
      "La dernière vérification a échoué. L’exécution elle-même n’est pas touchée ; nous continuons à vérifier.",
    done: "{rows, plural, one {# ligne est dans votre feuille} other {# lignes sont dans votre feuille}}",
    doneEmpty: "Terminée, sans ligne de résultats",
    sentRows: "Envoyées",
    inSheet: "Dans votre feuille",
    empty: "dont sans résultat",
    failedRows: "En échec",
    why: "Pourquoi des lignes ont échoué",
    size: "{rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}",
    open: "Ouvrir « {tab} »",
    again: "Enrichir d’autres lignes",
    failed: "Cette exécution a échoué",
    cancelled: "Cette exécution a été arrêtée",
    failedNoReason: "Aucune raison n’a été donnée.",
    cancelledFree: "Rien n’a été envoyé.",
    cancelledCost:
      "{rows, plural, one {# ligne a été envoyée avant l’arrêt et a pu être payée ; app.sixtyfour.ai indique son coût} other {# lignes ont été envoyées avant l’arrêt et ont pu être payées ; app.sixtyfour.ai indique leur coût}}. La prochaine exécution ignore ce qui a été envoyé.",
    gone: "Cette exécution n’est plus dans la liste.",
  },

  runs: {
    title: "Exécutions dans ce fichier",
    none: "Aucune exécution pour l’instant. Elles s’affichent ici pour toutes les personnes qui modifient ce fichier.",
    mine: "vous",
    colleague: "un collègue",
    failed: "{rows, number} en échec",
    undone: "Onglet supprimé",
  },

  background: {
    none: "Gardez ce panneau latéral ouvert : aucune vérification en arrière-plan n’a pu être programmée.",
    close: "Vous pouvez fermer ce panneau latéral ; l’exécution continue.",
    closeStopping: "Vous pouvez fermer ce panneau latéral ; l’exécution s’arrêtera sans lui.",
    often: {
      minutes: "{minutes, plural, one {toutes les minutes} other {toutes les # minutes}}",
      hour: "toutes les heures",
    },
    every: "Une vérification en arrière-plan est prévue {often}, mais n’a pas encore eu lieu.",
    looked: "Dernière vérification : {last}, prochaine : {next} environ.",
    silent:
      "Gardez ce panneau latéral ouvert : la vérification en arrière-plan, prévue {often}, n’a pas encore eu lieu.",
    late: "Gardez ce panneau latéral ouvert : la vérification en arrière-plan est en retard. La dernière : {last}.",
  },

  merge: {
    beside: "Placer ces colonnes à côté de mes lignes",
    besideSent: "Écriture à côté de vos lignes…",
    own: "{rows, plural, one {# de vos lignes est revenue} other {# de vos lignes sont revenues}}",
    cells: "{changed, plural, one {# cellule modifiée} other {# cellules modifiées}}",
    rows: "{added, plural, one {# nouvelle ligne} other {# nouvelles lignes}}",
    nothing: "Rien n’a changé",
    filled: "Cellules remplies",
    changed: "Cellules modifiées",
    added: "Nouvelles lignes",
    kept: "Vos modifications, conservées",
    gone: "Lignes absentes de la source",
    columns: "Le plus modifié : {columns}",
    listed: {
      ambiguous:
        "{count, plural, one {# résultat correspond à plusieurs lignes et n’a pas été placé.} other {# résultats correspondent à plusieurs lignes et n’ont pas été placés.}}",
      vanished:
        "{count, plural, one {# ligne a été modifiée ou supprimée entre-temps.} other {# lignes ont été modifiées ou supprimées entre-temps.}}",
      unknown:
        "{count, plural, one {# résultat n’indique pas sa ligne.} other {# résultats n’indiquent pas leurs lignes.}}",
    },
    showRows: "Montrer les lignes",
    rest: "Ouvrir tous les résultats",
  },
};
