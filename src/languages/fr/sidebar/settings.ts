import type { Translated } from "../../catalog.ts";
import type { SETTINGS as ENGLISH } from "../../en/sidebar/settings.ts";

/** What the sidebar says about the settings, and what they lead to, in French. */
export const SETTINGS: Translated<typeof ENGLISH> = {
  settings: {
    title: "Paramètres",
    limits: "Limites",
    lead: "Pour toutes les personnes qui modifient ce fichier. Au-delà d’une limite, rien n’est envoyé sans votre accord.",
    rowsPerRun: "Lignes par exécution",
    rowsPerDay: "Lignes en 24 heures",
    pricePerRow: "Prix d’une ligne en dollars (facultatif)",
    priceHelp:
      "Affiché comme estimation avant l’envoi. Le coût d’une ligne dépend de votre forfait Sixtyfour.",
    wrongRows: "Saisissez un nombre entier de 1 à 1 000 000.",
    wrongPrice: "Saisissez un prix comme 0,10, ou laissez le champ vide.",
    results: "Résultats",
    readableLists: 'Écrire les listes comme ["a","b"] sous la forme a, b',
    readableListsHelp: "S’applique aux résultats écrits à partir de maintenant.",
    language: "Langue",
    languageOwn: "Celle de ce navigateur",
    languageHelp: "Pour vous uniquement.",
    save: "Enregistrer",
    saving: "Enregistrement…",
    saved: "Enregistré.",
  },

  about: {
    link: "À propos et licences",
    title: "À propos",
    version: "Sixtyfour pour Google Sheets, version {version}",
    licences: "Licences du code tiers qu’il contient",
    back: "Retour aux paramètres",
  },

  clear: {
    link: "Retirer Sixtyfour de ce fichier…",
    title: "Retirer Sixtyfour de ce fichier",
    deleted: "Ce qui est supprimé",
    deletes: [
      "La liste des exécutions, pour tout le monde ; plus rien ne pourra être annulé",
      "Toutes les planifications, quelle que soit la personne qui les possède",
      "Les paramètres de ce fichier et les choix précédents",
      "Les onglets masqués, dont le registre des lignes envoyées",
      "Votre workflow inachevé et votre vérification en arrière-plan dans ce fichier",
    ],
    kept: "Ce qui reste",
    keeps: [
      "Vos lignes et chaque onglet de résultats tel quel, avec ses notes et ses couleurs",
      "Votre clé API et votre langue ; « Oublier la clé » dans les paramètres retire la clé",
      "Le module lui-même et tout ce qui se trouve sur app.sixtyfour.ai",
    ],
    ask: "Tout retirer ?",
    explain:
      "Ensuite, personne ne saura plus quelles lignes ont été envoyées. Les mêmes lignes pourront être envoyées et payées une nouvelle fois.",
    yes: "Oui, retirer",
    no: "Garder",
    sent: "Suppression…",
    done: "C’est retiré.",
    doneNote:
      "De Sixtyfour, ce fichier ne contient plus que les résultats. Les vérifications en arrière-plan des autres personnes s’arrêtent d’elles-mêmes à leur prochain passage.",
  },
};
