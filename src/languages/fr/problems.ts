import type { Translated } from "../catalog.ts";
import type { PROBLEMS as ENGLISH } from "../en/problems.ts";
import { PIPELINE_PROBLEMS } from "./pipeline-problems.ts";
import { SCHEDULE_PROBLEMS } from "./schedule-problems.ts";

/** Every problem a person can meet, in French. */
export const PROBLEMS: Translated<typeof ENGLISH> = {
  "bad-request": {
    message: "Le module a reçu une demande qu’il ne connaît pas.",
    hint: "Rechargez la feuille de calcul, afin que le panneau latéral et le module soient de la même version.",
  },
  internal: {
    message: "Un problème est survenu dans le module.",
    hint: "Votre feuille n’a pas été modifiée. Consultez la liste des exécutions avant d’en lancer une autre.",
  },
  busy: {
    message: "Une autre exécution est en cours d’enregistrement dans ce fichier. Rien n’a été envoyé.",
    hint: "Réessayez dans un instant.",
  },
  "file-at-work": {
    message:
      "{runs, plural, one {# exécution est} other {# exécutions sont}} en cours dans ce fichier. Rien n’a été retiré.",
    hint: "Attendez la fin, ou demandez à la personne qui l’a lancée de l’arrêter. Une exécution de plus d’une semaine n’est pas attendue.",
  },

  "no-key": {
    message: "Aucune clé API Sixtyfour n’est encore enregistrée. Rien n’a été envoyé.",
    hint: "Connectez-vous avec une clé créée sur app.sixtyfour.ai, Settings, API Keys.",
  },
  "empty-key": {
    message: "La clé est vide.",
    hint: "Collez la clé entière depuis app.sixtyfour.ai.",
  },
  "other-key": {
    message:
      "Cette exécution a été lancée avec une autre clé API, et Sixtyfour ne la montre pas à la clé actuelle.",
    hint: "Connectez-vous avec une clé de l’organisation qui l’a lancée ; l’exécution reprendra.",
  },
  "wrong-key": {
    message: "Sixtyfour refuse cette clé API : elle est erronée, révoquée ou expirée.",
    hint: "Créez une nouvelle clé sur app.sixtyfour.ai, Settings, API Keys, et connectez-vous avec elle.",
  },

  "no-selection": {
    message: "Aucune ligne n’est sélectionnée.",
    hint: "Sélectionnez les lignes à enrichir.",
  },
  "one-cell": {
    message: "Une seule cellule est sélectionnée.",
    hint: "Sélectionnez des lignes entières de votre tableau, ou appuyez sur Ctrl+A dans le tableau pour les prendre toutes.",
  },
  "only-header": {
    message: "Seul l’en-tête est sélectionné.",
    hint: "Sélectionnez les lignes situées sous la ligne {headerRow}.",
  },
  "no-data": {
    message: "Les lignes sélectionnées ne contiennent aucune donnée.",
    hint: "Sélectionnez des lignes remplies de votre tableau.",
  },
  "selection-too-large": {
    message:
      "{rows, number} lignes de {columns, number} colonnes, c’est trop à lire en une fois. Rien n’a été envoyé.",
    hint: "Sélectionnez au plus {limit, number} lignes à la fois.",
  },
  "tab-gone": {
    message: "L’onglet qui contient ces lignes n’est plus dans le fichier. Rien n’a été envoyé.",
    hint: "Sélectionnez de nouveau les lignes.",
  },
  "wrong-range": {
    message: "« {a1} » n’est pas une plage de cet onglet.",
    hint: "Sélectionnez de nouveau les lignes.",
  },

  "no-fields": {
    message: "Aucune colonne n’est associée : il n’y a donc rien à envoyer.",
    hint: "Indiquez lesquelles de vos colonnes le workflow reçoit.",
  },
  "field-mapped-twice": {
    message:
      "Deux colonnes sont associées à « {field} » : impossible de savoir laquelle envoyer. Rien n’a été envoyé.",
    hint: "N’associez qu’une colonne à chaque champ.",
  },
  "column-outside": {
    message: "La colonne {column} ne fait plus partie du tableau. Rien n’a été envoyé.",
    hint: "Associez de nouveau les colonnes.",
  },
  "required-field-unmapped": {
    message: "Le workflow a besoin de « {fields} », et aucune colonne n’y est associée. Rien n’a été envoyé.",
    hint: "Associez-y une colonne.",
  },
  "nothing-to-send": {
    message:
      "{selected, plural, one {La ligne sélectionnée n’est pas à envoyer} other {Aucune des # lignes sélectionnées n’est à envoyer}} : rien n’a donc été dépensé.",
    hint: "Consultez le récapitulatif : il indique pourquoi chaque ligne est écartée. Modifiez les règles d’exclusion si vous voulez en envoyer certaines.",
  },
  "own-rows-no-header": {
    message:
      "Les résultats ne peuvent être écrits à côté de vos lignes que sous un en-tête, et ces lignes n’en ont pas. Rien n’a été envoyé.",
    hint: "Mettez un en-tête au-dessus des lignes ou choisissez un nouvel onglet pour les résultats.",
  },
  "refresh-under-way": {
    message: "Cet onglet est déjà en cours d’actualisation. Rien n’a été envoyé.",
    hint: "Attendez la fin de cette actualisation ou arrêtez-la.",
  },
  "refresh-tab-gone": {
    message: "L’onglet auquel appartiennent les résultats a été supprimé ou n’est plus un tableau.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai. Choisissez un autre onglet pour la prochaine fois.",
  },
  "refresh-protected": {
    message:
      "L’onglet auquel appartiennent les résultats est protégé, au moins en partie, et vous ne pouvez pas y écrire.",
    hint: "Demandez à son propriétaire de vous laisser écrire dans tout l’onglet.",
  },
  "refresh-empty": {
    message:
      "Aucune ligne n’est revenue pour les {rows, number} lignes envoyées. L’onglet est resté tel quel.",
    hint: "Regardez l’exécution sur app.sixtyfour.ai : un filtre du workflow écarte peut-être toutes les lignes.",
  },
  "refresh-columns-missing": {
    message: "Il manque aux résultats des colonnes de l’onglet : {columns}. L’onglet est resté tel quel.",
    hint: "Si le workflow a été modifié volontairement, supprimez ces colonnes de l’onglet. Les résultats restent disponibles sur app.sixtyfour.ai.",
  },
  "refresh-rows-missing": {
    message:
      "{missing, plural, one {# ligne annoncée par Sixtyfour manquait} other {# lignes annoncées par Sixtyfour manquaient}} dans ses fichiers de résultats. L’onglet est resté tel quel.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai.",
  },
  "refresh-incomplete": {
    message:
      "Seule une partie des lignes est revenue, et les autres ne doivent pas être remplacées par rien. L’onglet est resté tel quel.",
    hint: "Les résultats de cette partie restent disponibles sur app.sixtyfour.ai. Réessayez.",
  },
  "refresh-rows-unknown": {
    message:
      "Les résultats ne disent pas à quelles lignes ils appartiennent ; l’onglet est donc resté tel quel.",
    hint: "Faites en sorte que le workflow renvoie les colonnes que vous envoyez. Les résultats restent disponibles sur app.sixtyfour.ai.",
  },

  "not-confirmed": {
    message: "{reason} Rien n’a été envoyé.",
    hint: "Confirmez que vous voulez envoyer {rows, plural, one {# ligne} other {# lignes}}, ou modifiez les limites dans les paramètres.",
  },
  "too-many-fields": {
    message:
      "Autant de colonnes, avec des noms aussi longs, c’est trop pour une exécution. Rien n’a été envoyé.",
    hint: "Associez moins de colonnes, ou donnez-leur des noms de champ plus courts.",
  },
  "too-much-at-once": {
    message: "{rows, number} lignes de cette taille, c’est trop pour une exécution. Rien n’a été envoyé.",
    hint: "Sélectionnez moins de lignes, ou associez moins de colonnes.",
  },
  "run-unknown": {
    message: "Cette exécution n’existe pas dans ce fichier.",
    hint: "Consultez la liste des exécutions.",
  },
  "run-not-over": {
    message: "Cette exécution est encore en cours.",
    hint: "Attendez qu’elle se termine, ou arrêtez-la.",
  },
  "not-your-run": {
    message:
      "Cette exécution a été lancée par un collègue, qui est seul à pouvoir l’arrêter : elle se poursuit avec sa clé.",
    hint: "Demandez-lui de l’arrêter.",
  },
  "nothing-to-undo": { message: "Il ne reste rien à supprimer de cette exécution." },
  "tab-edited": {
    message: "L’onglet de résultats a été modifié depuis que l’exécution l’a écrit. Il n’a pas été supprimé.",
    hint: "Supprimez-le quand même si ces modifications ne servent pas.",
  },
  "only-tab": {
    message:
      "L’onglet de résultats est le dernier du fichier, et un fichier doit en avoir au moins un. Il n’a pas été supprimé.",
    hint: "Ajoutez d’abord un autre onglet.",
  },
  "nothing-to-retry": {
    message: "Cette exécution ne contient pas de telles lignes. Rien n’a été envoyé.",
  },
  "rows-not-recognised": {
    message:
      "Les résultats ne reprennent pas les colonnes envoyées : impossible de repérer les lignes sans résultat. Rien n’a été envoyé.",
    hint: "Sélectionnez vous-même les lignes.",
  },

  "workflow-gone": {
    message: "Ce workflow n’existe plus, ou appartient à une autre organisation. Rien n’a été envoyé.",
    hint: "Choisissez un autre workflow.",
  },
  "workflow-not-runnable": {
    message:
      "Ce workflow ne peut pas être lancé depuis une feuille : il ne commence pas par un bloc Webhook. Rien n’a été envoyé.",
    hint: "Dans le Workflow Editor de Sixtyfour, ajoutez-lui un bloc Webhook en premier.",
  },

  "out-of-credit": {
    message: "Sixtyfour signale que le solde est insuffisant.",
    hint: "Ajoutez du crédit sur app.sixtyfour.ai, puis réessayez.",
  },
  "not-allowed": {
    message: "Sixtyfour signale que votre organisation n’a pas accès à cette fonctionnalité.",
    hint: "Demandez à Sixtyfour de l’activer, ou choisissez un autre workflow.",
  },
  "not-found": {
    message: "Sixtyfour ne connaît plus cet élément.",
    hint: "Choisissez un autre workflow.",
  },
  rejected: {
    message: "Sixtyfour n’a pas accepté les lignes : {detail}",
    hint: "Vérifiez que les colonnes associées correspondent à ce que le workflow attend.",
  },
  conflict: {
    message: "Sixtyfour signale que c’est déjà en cours.",
    hint: "Consultez la liste des exécutions.",
  },
  "rate-limited": {
    message: "Sixtyfour demande de ralentir : trop de requêtes à la fois.",
    hint: "Le module réessaie tout seul.",
  },
  "service-down": {
    message: "Sixtyfour rencontre un problème de son côté.",
    hint: "Le module réessaie tout seul.",
  },
  unreachable: {
    message: "Sixtyfour est injoignable pour le moment.",
    hint: "Réessayez dans quelques minutes. Si cela persiste, demandez à votre administrateur si api.sixtyfour.ai est autorisé.",
  },
  unreadable: {
    message: "La réponse de Sixtyfour n’a pas pu être comprise.",
    hint: "Réessayez dans quelques minutes. Si cela persiste, il faut peut-être une version plus récente du module.",
  },

  "start-refused": {
    message:
      "Sixtyfour n’a pas lancé l’exécution : {rows, plural, one {la ligne n’a donc pas été payée} other {aucune des # lignes n’a donc été payée}}. {reason}",
    hint: "Corrigez la cause, puis relancez : les mêmes lignes seront envoyées.",
  },
  "outbox-lost": { message: "Les lignes mises de côté pour l’envoi ne sont plus dans le fichier." },
  "start-unknown": {
    message: "Sixtyfour n’a jamais confirmé le démarrage de cette exécution.",
    hint: "Vérifiez sur app.sixtyfour.ai si elle a eu lieu. {rows, plural, one {Sa ligne compte comme envoyée} other {Ses # lignes comptent comme envoyées}}, pour que rien ne soit payé deux fois.",
  },
  "run-failed": {
    message: "Le workflow a échoué chez Sixtyfour : {detail}",
    hint: "{rows, plural, one {# ligne a été envoyée ; son coût} other {# lignes ont été envoyées ; leur coût}} est indiqué sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "run-stopped": {
    message: "Les lignes étaient en cours de traitement quand quelqu’un a arrêté l’exécution dans Sixtyfour.",
    hint: "Ce qui a été consommé est indiqué sur app.sixtyfour.ai. Relancez les lignes si vous les voulez toujours.",
  },
  "run-timeout": {
    message: "Sixtyfour a arrêté l’exécution, car elle prenait trop de temps.",
    hint: "Envoyez moins de lignes à la fois. Ce qui a été consommé est indiqué sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "run-lost": {
    message: "Sixtyfour ne connaît plus cette exécution.",
    hint: "Cherchez ses résultats sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "run-unwatched": {
    message: "Depuis {hours, number} heures, impossible d’avoir des nouvelles de cette exécution. {reason}",
    hint: "Cherchez ses résultats sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "no-result-file": {
    message: "L’exécution est terminée, mais Sixtyfour ne propose aucun fichier de résultats.",
    hint: "Cherchez les résultats sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "link-expired": {
    message: "Le lien vers les résultats avait expiré.",
    hint: "Le module en demande un nouveau tout seul.",
  },
  "result-changed": {
    message: "Le fichier de résultats n’a cessé de changer pendant sa lecture.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "too-many-columns": {
    message: "Les résultats ont plus de 1 000 colonnes, le maximum que le module puisse écrire.",
    hint: "Consultez-les sur app.sixtyfour.ai, ou faites renvoyer moins de champs par le workflow. Votre feuille n’a pas été modifiée.",
  },
  "result-too-large": {
    message:
      "Le fichier de résultats est trop volumineux : Google transmet au maximum 50 Mo à la fois, et le stockage ne l’envoie que d’un bloc.",
    hint: "Téléchargez-le sur app.sixtyfour.ai, ou envoyez moins de lignes par exécution.",
  },
  "result-damaged": {
    message: "Le fichier de résultats s’arrête au milieu d’une ligne, même après plusieurs téléchargements.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "download-failed": {
    message:
      "Les résultats n’ont pas pu être récupérés, malgré {hours, number} heures de tentatives. {reason}",
    hint: "Ils restent disponibles sur app.sixtyfour.ai. Votre feuille n’a pas été modifiée.",
  },
  "workbook-full": {
    message:
      "Les résultats ont besoin de {cells, plural, one {# cellule} other {# cellules}}, et ce fichier n’a plus de place que pour {room, number}.",
    hint: "Supprimez des onglets ou des lignes inutilisées, puis rouvrez le panneau latéral : les résultats seront récupérés sans nouveau paiement.",
  },
  "result-tab-missing": {
    message: "Cet onglet n’est plus dans le fichier.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai.",
  },
  "result-tab-gone": {
    message: "L’onglet de résultats a été supprimé pendant l’écriture des résultats.",
    hint: "Les résultats restent disponibles sur app.sixtyfour.ai.",
  },

  ...SCHEDULE_PROBLEMS,
  ...PIPELINE_PROBLEMS,
};
