import type { Translated } from "../catalog.ts";
import type { SIDEBAR as ENGLISH } from "../en/sidebar.ts";

/** Everything the sidebar says, in French. */
export const SIDEBAR: Translated<typeof ENGLISH> = {
  loading: "Un instant…",
  tryAgain: "Réessayer",
  dismiss: "Masquer",
  code: "Code : {code}",
  copy: "Copier les détails",
  copied: "Copié",
  copyBy: "Copiez ces lignes :",
  and: "{first} et {last}",
  tabs: {
    label: "Rubriques",
    enrich: "Enrichir",
    runs: "Exécutions",
    runsActive: "{active, number} en cours",
    settings: "Paramètres",
  },

  connect: {
    title: "Se connecter à Sixtyfour",
    lead: "Collez une fois votre clé API. Choisissez ensuite des lignes : Sixtyfour complète ce qui manque.",
    invite:
      "D’autres personnes enrichissent déjà ce fichier. Connectez-vous avec votre propre clé pour les rejoindre.",
    field: "Clé API",
    where: "Où la trouver ?",
    whereSteps: [
      "Ouvrez app.sixtyfour.ai",
      "Allez dans Settings, puis API Keys",
      "Créez une clé et copiez-la",
    ],
    open: "Ouvrir app.sixtyfour.ai",
    save: "Se connecter",
    saving: "Vérification de la clé…",
    privacy:
      "La clé reste dans votre compte Google. Les autres personnes qui modifient cette feuille ne peuvent pas la voir.",
    empty: "Collez d’abord votre clé API.",
  },

  connection: {
    title: "Votre clé",
    connected: "Connexion établie avec la clé se terminant par {hint}.",
    connectedUnnamed: "Connexion établie.",
    change: "Changer de clé",
    forget: "Oublier la clé",
    forgetTitle: "Oublier la clé ?",
    forgetAsk: "Les exécutions en cours ne seront plus suivies tant que vous ne vous reconnecterez pas.",
    forgetYes: "L’oublier",
    forgetNo: "La garder",
    forgetting: "Suppression…",
    saved: "Connexion établie.",
    forgotten: "La clé est oubliée.",
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
    none: "Vous n’avez pas encore de workflow. Créez-en un sur app.sixtyfour.ai qui commence par un bloc Webhook.",
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
    newTab: "Les résultats s’ouvrent dans un nouvel onglet. Vos lignes ne changent pas.",
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
      "{rows, plural, one {# ligne a été envoyée avant l’arrêt et a pu être payée ; app.sixtyfour.ai indique son coût} other {# lignes ont été envoyées avant l’arrêt et ont pu être payées ; app.sixtyfour.ai indique leur coût}}.",
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
    othersFree: "Les autres ne sont pas payées de nouveau.",
    yourKey: "L’envoi se fait avec votre clé.",
    price: "Environ {total}.",
    sent: "Envoi…",
  },

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

  time: {
    seconds: "{seconds} s",
    minutes: "{minutes} min",
    minutesSeconds: "{minutes} min {seconds} s",
    hours: "{hours} h {minutes} min",
  },
};
