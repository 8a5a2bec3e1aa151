import type { Translated } from "../catalog.ts";
import type { SCHEDULE_PROBLEMS as ENGLISH } from "../en/schedule-problems.ts";

/** Those of schedules and refreshes, in French. */
export const SCHEDULE_PROBLEMS: Translated<typeof ENGLISH> = {
  "schedule-unknown": {
    message: "Cette planification n’existe plus.",
    hint: "Consultez la liste des planifications.",
  },
  "not-your-schedule": {
    message: "Cette planification appartient à quelqu’un d’autre et utilise sa clé. Rien n’a été modifié.",
    hint: "Reprenez-la d’abord ; elle utilisera alors votre clé.",
  },
  "schedule-tab-taken": {
    message: "« {tab} » est déjà actualisé par une autre planification. Rien n’a été modifié.",
    hint: "Modifiez cette planification, ou choisissez un autre onglet.",
  },
  "schedule-tab-is-source": {
    message:
      "Les résultats ne peuvent pas aller dans l’onglet d’où viennent les lignes. Rien n’a été modifié.",
    hint: "Choisissez un onglet de résultats.",
  },
  "not-a-results-tab": {
    message: "Le module n’a pas écrit cet onglet, donc il ne l’actualise pas. Rien n’a été envoyé.",
    hint: "Choisissez un onglet de résultats, ou enrichissez d’abord des lignes dans un nouvel onglet.",
  },
  "too-many-schedules": {
    message: "Un fichier contient au plus {limit, number} planifications. Rien n’a été modifié.",
    hint: "Supprimez-en une qui ne sert plus.",
  },
  "schedule-too-long": {
    message:
      "Autant de colonnes avec des noms aussi longs, c’est trop pour une planification. Rien n’a été modifié.",
    hint: "Associez moins de colonnes, ou donnez des noms de champ plus courts.",
  },
  "replace-needs-everything": {
    message:
      "Remplacer supprime les lignes qui ne reviennent pas : il faut donc envoyer toutes les lignes à chaque fois. Rien n’a été modifié.",
    hint: "Envoyez tout, ou mettez à jour sur place.",
  },
  "wrong-email": {
    message: "« {email} » n’est pas une adresse e-mail. Rien n’a été modifié.",
    hint: "Donnez une adresse, ou laissez le champ vide pour ne pas recevoir d’e-mails.",
  },
  "source-tab-gone": {
    message: "L’onglet des lignes à envoyer, « {tab} », n’est plus dans le fichier. Rien n’a été envoyé.",
    hint: "Choisissez l’onglet d’où viennent maintenant les lignes.",
  },
  "target-tab-gone": {
    message: "L’onglet de résultats « {tab} » n’est plus dans le fichier. Rien n’a été envoyé.",
    hint: "Choisissez un autre onglet de résultats, ou supprimez la planification.",
  },
  "results-tab-protected": {
    message:
      "« {tab} » est protégé et vous ne pouvez pas tout y modifier : les résultats ne pourraient pas être écrits. Rien n’a été envoyé.",
    hint: "Demandez l’accès à la personne qui l’a protégé, ou choisissez un autre onglet de résultats.",
  },
  "columns-gone": {
    message: "Des colonnes associées ne sont plus dans « {tab} » : {columns}. Rien n’a été envoyé.",
    hint: "Associez de nouveau les colonnes.",
  },
  "no-room-to-refresh": {
    message: "Ce fichier n’a plus de place que pour {room, number} cellules. Rien n’a été envoyé.",
    hint: "Supprimez des onglets ou des lignes inutilisées.",
  },
  "day-cap-reached": {
    message: "La limite du jour, {limit, number} lignes, est atteinte. Rien n’a été envoyé.",
    hint: "Le reste part à la prochaine actualisation. Augmentez la limite si c’est trop lent.",
  },
  "rows-under-way": {
    message:
      "{rows, plural, one {Une ligne} other {# lignes}} de ce tableau {rows, plural, one {est} other {sont}} en route dans une autre exécution, et remplacer sans elles les supprimerait. Rien n’a été envoyé.",
    hint: "Attendez la fin de cette exécution. Une actualisation planifiée réessaie d’elle-même.",
  },
  "replace-over-cap": {
    message:
      "{rows, number} lignes, c’est plus que les {limit, number} qui peuvent être envoyées, et remplacer par une partie supprimerait les autres. Rien n’a été envoyé.",
    hint: "Augmentez la limite, ou mettez à jour sur place.",
  },
  "refresh-not-started": {
    message:
      "L’actualisation n’a pas pu démarrer pendant {hours, number} heures, et rien n’a été envoyé. {reason}",
    hint: "Un nouvel essai aura lieu à la prochaine date.",
  },
  "paused-by-failures": {
    message: "En pause après trois échecs d’actualisation de suite.",
    hint: "Corrigez la cause, puis réactivez-la.",
  },
  "ticks-late": {
    message: "Personne ne s’est occupé de cette planification depuis {hours, number} heures.",
    hint: "Si cela dure, son responsable doit ouvrir une fois la barre latérale, ou une autre personne la reprendre.",
  },
  "ticks-dead": {
    message:
      "Plus personne ne s’occupe de cette planification : l’autorisation de son responsable a disparu, ou Google a arrêté l’horloge.",
    hint: "Son responsable doit ouvrir une fois la barre latérale, ou une autre personne la reprendre.",
  },
  "no-trigger": {
    message: "Google a refusé l’horloge dont les actualisations ont besoin.",
    hint: "Rien n’est actualisé sans la barre latérale ouverte. Autorisez le module à travailler en votre absence, puis rouvrez la barre latérale.",
  },
  "mail-quota": {
    message:
      "L’e-mail sur la dernière actualisation n’a pas été envoyé : le nombre d’e-mails par jour de Google est épuisé.",
  },
  "mail-failed": {
    message: "L’e-mail sur la dernière actualisation n’a pas pu être envoyé.",
    hint: "Vérifiez l’adresse.",
  },
};
