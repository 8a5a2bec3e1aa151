import type { Translated } from "../../catalog.ts";
import type { START as ENGLISH } from "../../en/sidebar/start.ts";

/** What the sidebar says about the plan and the press that sends, in French. */
export const START: Translated<typeof ENGLISH> = {
  plan: {
    title: "Récapitulatif",
    counting: "Décompte des lignes…",
    selected: "Sélectionnées",
    toSend: "À envoyer",
    minus: {
      hidden: "masquées",
      blank: "vides",
      duplicate: "en double",
      alreadySent: "déjà envoyées",
      filled: "déjà remplies",
      missingField: "sans valeur obligatoire",
      overLimit: "hors limite par exécution",
    },
    sentOn: "déjà envoyées ({day})",
    sentSince: "déjà envoyées (depuis le {day})",
    show: "{rows, plural, one {#, {what} : la sélectionner dans la feuille} other {#, {what} : les sélectionner dans la feuille}}",
    sample: "Aperçu du premier enregistrement",
    announce: "{rows, plural, one {# ligne à envoyer.} other {# lignes à envoyer.}}",
  },

  start: {
    enrich: "{rows, plural, one {Enrichir # ligne} other {Enrichir # lignes}}",
    enrichNothing: "Enrichir des lignes",
    tryFirst: "Tester sur {rows, number}",
    starting: "Démarrage…",
    goesTo: {
      "new-tab": "Les résultats s’ouvrent dans un nouvel onglet. Vos lignes ne changent pas.",
      "own-rows": "Les résultats arrivent dans de nouvelles colonnes, à côté de vos lignes.",
    },
    blocked: {
      rows: "Sélectionnez d’abord des lignes.",
      workflow: "Choisissez d’abord un workflow.",
      notRunnable: "Choisissez un workflow qui peut être lancé depuis une feuille.",
      describing: "Lecture de ce qu’il faut au workflow…",
      missing:
        "{count, plural, one {Rien n’est envoyé tant que {fields} n’a pas de colonne.} other {Rien n’est envoyé tant que {fields} n’ont pas de colonne.}}",
      fields: "Choisissez au moins une colonne à envoyer.",
      counting: "Décompte des lignes…",
      planFailed: "Les lignes n’ont pas pu être comptées : rien ne peut donc être envoyé.",
      nothing: "Il ne reste aucune ligne à envoyer. Changez les lignes ou les règles d’exclusion.",
    },
    price: "Environ {total} avec votre prix de {each} par ligne.",
    setPrice: "Définir un prix par ligne",
    sendAsk: "{rows, plural, one {Envoyer # ligne ?} other {Envoyer # lignes ?}}",
    sendYes: "{rows, plural, one {Oui, envoyer # ligne} other {Oui, envoyer # lignes}}",
    sendNo: "Pas maintenant",
    limits: "Les limites se règlent dans les paramètres.",
    otherRows: "D’autres lignes sont maintenant sélectionnées. Rien n’a été envoyé.",
    otherRowsHint: "Vérifiez le nouveau nombre, puis cliquez de nouveau.",
    doubtTitle: "L’exécution a-t-elle démarré ? Aucune réponse.",
    doubtLooking: "Recherche de l’exécution…",
    doubtNotFound:
      "Aucune nouvelle exécution pour l’instant, mais elle peut encore apparaître. Revérifiez dans une minute ; si vous recommencez, les lignes sont d’abord recomptées, sans celles déjà envoyées.",
    doubtNotFoundRetry:
      "Aucune nouvelle exécution pour l’instant, mais elle peut encore apparaître. Revérifiez dans une minute.",
    doubtLookFailed: "La liste des exécutions n’a pas pu être lue non plus. Revérifiez avant de recommencer.",
    doubtLook: "Revérifier",
    doubtAnew: "Recommencer",
    doubtAnewRetry: "Continuer sans elle",
  },
};
