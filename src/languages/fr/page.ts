import type { Translated } from "../catalog.ts";
import type { PAGE as ENGLISH } from "../en/page.ts";

/** What the page says before it is told more, in French. */
export const PAGE: Translated<typeof ENGLISH> = {
  loading: "Un instant…",
  tryAgain: "Réessayer",
  code: "Code : {code}",
  failures: {
    accounts: {
      message: "Google a confondu vos comptes.",
      hint: "Plusieurs comptes Google sont connectés dans ce navigateur, et Google s’est adressé au mauvais. Ouvrez la feuille de calcul dans un profil de navigateur (ou une fenêtre privée) avec un seul compte.",
    },
    authorisation: {
      message: "Google a de nouveau besoin de votre autorisation.",
      hint: "Rechargez la feuille de calcul, ouvrez le module complémentaire depuis le menu « Extensions » et acceptez ce qu’il demande.",
    },
    timeout: {
      message: "Google a interrompu cette étape, car elle prenait trop de temps.",
      hint: "Réessayez. Si cela se reproduit, sélectionnez moins de lignes.",
    },
    busy: {
      message:
        "Google empêche le module de travailler pour le moment ; il se passe trop de choses sur ce compte.",
      hint: "Attendez une minute, puis réessayez.",
    },
    offline: {
      message: "La connexion est perdue.",
      hint: "Vérifiez que vous êtes en ligne, puis réessayez.",
    },
    noanswer: {
      message: "Google n’a pas répondu.",
      hint: "Réessayez. Si cela persiste, rechargez la feuille de calcul.",
    },
    failed: {
      message: "Google a signalé une erreur.",
      hint: "Réessayez. Si cela persiste, rechargez la feuille de calcul.",
    },
  },
};
