import type { Translated } from "../../catalog.ts";
import type { CHOOSE as ENGLISH } from "../../en/sidebar/choose.ts";

/** What the sidebar says about choosing rows, workflow, columns and rules, in French. */
export const CHOOSE: Translated<typeof ENGLISH> = {
  /** By the name that Sixtyfour has for the step. */
  stepTitles: {
    webhook: "Vos lignes",
    filter: "Ne garder que certaines lignes",
    deduplicate: "Écarter les doublons",
    deduplicate_wrt_notebook: "Ignorer les lignes déjà traitées",
    append_to_notebook: "Noter les lignes dans un carnet",
    remove_columns: "Retirer des colonnes",
    lead_enrichment: "Se renseigner sur la personne",
    company_enrichment: "Se renseigner sur l’entreprise",
    find_email: "Trouver l’e-mail",
    verify_email: "Vérifier l’e-mail",
    find_phone: "Trouver le téléphone",
    company_to_leads: "Trouver des personnes dans l’entreprise",
    leads_to_company: "Passer des personnes aux entreprises",
  },

  rows: {
    none: "Quelles lignes ?",
    noneHelp: "Sélectionnez les lignes dans votre feuille, puis revenez ici.",
    reading: "Lecture de votre sélection…",
    use: "Prendre la sélection",
    whole: "Prendre tout le tableau",
    count: "{rows, plural, one {# ligne} other {# lignes}}",
    header: "en-tête à la ligne {row}",
    noHeader: "sans en-tête",
    held: "Ces lignes restent choisies pendant que vous consultez la feuille. « Prendre la sélection » en prend d’autres.",
  },

  workflow: {
    label: "Workflow",
    change: "Changer",
    loading: "Chargement de vos workflows…",
    describing: "Lecture de ce qu’il lui faut…",
    none: "Vous n’avez pas encore de workflow.",
    build: "Composer un workflow",
    made: "« {name} » est prêt. Essayez-le d’abord sur quelques lignes.",
    edit: "Modifier les étapes",
    copy: "Faire une copie",
    cannotRun: "Il ne peut pas être lancé depuis une feuille :",
    cannotRunShort: "Impossible depuis une feuille",
    search: "Rechercher un workflow",
    noMatch: "Aucun workflow ne porte ce nom.",
    found: "{count, plural, one {# workflow} other {# workflows}}",
  },

  mapping: {
    title: "Ce qui est envoyé",
    change: "Modifier",
    done: "Terminé",
    noFields: "Ce workflow n’indique pas ce qu’il lui faut. Ajoutez les colonnes qu’il doit recevoir.",
    required: "obligatoire",
    notSent: "Non envoyé",
    missing: "Choisissez une colonne pour {fields}.",
    lost: "Associés la dernière fois, mais absents de ce tableau : {fields}.",
    remembered: "Comme la dernière fois.",
    add: "Envoyer une autre colonne",
    addChoose: "Ajouter une colonne…",
    column: "Colonne {column}",
    columnLike: "{name} ({sample})",
    leaveAll:
      "{all, plural, one {La seule colonne quitte} other {Les # colonnes quittent toutes}} la feuille.",
    leaveSome:
      "{sent, plural, one {Seule # colonne sur {all, number} quitte} other {Seules # colonnes sur {all, number} quittent}} la feuille.",
  },

  skip: {
    title: "Règles d’exclusion",
    all: "toutes actives",
    some: "{on, number} sur {all, number} actives",
    rules: {
      hidden: "Lignes masquées",
      blank: "Lignes vides",
      duplicate: "Doublons parmi ces lignes",
      alreadySent: "Lignes déjà envoyées à ce workflow",
    },
    whenFilled: "Lignes qui ont déjà une valeur dans",
    noColumn: "(aucune colonne)",
  },

  output: {
    title: "Résultats",
    where: { "new-tab": "dans un nouvel onglet", "own-rows": "à côté de vos lignes" },
    some: "{count, plural, one {# colonne seulement} other {# colonnes seulement}}",
    kinds: {
      "new-tab": "Dans un nouvel onglet",
      "own-rows": "Dans de nouvelles colonnes, à côté de vos lignes",
    },
    overwrite: "Remplacer le contenu des cellules remplies",
    columns: "Ne garder que ces colonnes",
    columnsHint:
      "Noms tels que dans les résultats, séparés par des virgules, par exemple email, email_status. Laissez vide pour toutes les garder.",
  },
};
