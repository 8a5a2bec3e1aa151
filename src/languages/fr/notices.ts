import type { Translated } from "../catalog.ts";
import type { NOTICES as ENGLISH } from "../en/notices.ts";

/** What a person should know though nothing stops, in French. */
export const NOTICES: Translated<typeof ENGLISH> = {
  "blank-header": "Sans en-tête : {columns}. Le contenu peut être envoyé sous un nom proposé.",
  "duplicate-header":
    "Même en-tête qu’une autre colonne : {columns}. Le contenu peut être envoyé sous un nom proposé.",
  "merged-cells":
    "Les cellules fusionnées comptent comme remplies par leur valeur sur chaque ligne qu’elles couvrent.",
  "error-cells":
    "{count, plural, one {# cellule en erreur ({example}) compte comme vide} other {# cellules en erreur, par exemple {example}, comptent comme vides}}.",
  "over-limit":
    "Une exécution n’envoie que les {limit, number} premières lignes ; il en reste {left, number} pour la suivante.",
  "hidden-unchecked":
    "À partir de la ligne {row}, les lignes attendent la prochaine exécution : Google n’indique que ligne par ligne ce qui est masqué, et {limit, number} lignes prennent déjà du temps. Pour les envoyer tout de suite, n’excluez plus les lignes masquées.",
  "unknown-fields":
    "« {fields} » ne fait pas partie des champs du workflow. L’information est envoyée en complément.",
  "headers-mended":
    "{count, plural, one {# colonne de résultats n’avait pas de nom ou en avait un déjà pris, et a été renommée} other {# colonnes de résultats n’avaient pas de nom ou en avaient un déjà pris, et ont été renommées}}.",
  "ragged-rows":
    "{count, plural, one {# ligne de résultats avait} other {# lignes de résultats avaient}} plus ou moins de cellules que l’en-tête.",
  "earlier-step":
    "Sixtyfour n’a proposé aucun fichier pour la dernière étape du workflow : voici donc les résultats d’une étape précédente. Cherchez le reste sur app.sixtyfour.ai.",
  "over-run-cap":
    "{rows, plural, one {# ligne} other {# lignes}}, c’est plus que les {limit, number} que ce fichier envoie en une exécution sans demander.",
  "over-day-cap":
    "Avec {rows, plural, one {cette ligne} other {ces # lignes}}, ce fichier en aurait envoyé plus de {limit, number} en 24 heures ; déjà envoyées : {sent, number}.",
  "unreadable-runs":
    "{count, plural, one {# exécution a été enregistrée par une autre version du module, ou est endommagée. Elle n’est pas affichée et a été laissée telle quelle.} other {# exécutions ont été enregistrées par une autre version du module, ou sont endommagées. Elles ne sont pas affichées et ont été laissées telles quelles.}}",
  "rows-missing":
    "{missing, plural, one {# ligne annoncée par Sixtyfour était absente} other {# lignes annoncées par Sixtyfour étaient absentes}} de ses fichiers de résultats.",
  "cells-cut":
    "{count, plural, one {# cellule dépassait les 50 000 caractères qu’une cellule peut contenir et a été coupée.} other {# cellules dépassaient les 50 000 caractères qu’une cellule peut contenir et ont été coupées.}}",
  "beside-tab-gone":
    "L’onglet contenant vos lignes a été supprimé ; les résultats sont donc dans un onglet à part.",
  "beside-protected":
    "L’onglet contenant vos lignes est protégé, au moins en partie ; les résultats sont donc dans un onglet à part.",
  "beside-unreadable":
    "Les colonnes envoyées n’ont plus été trouvées à côté de vos lignes ; les résultats sont donc dans un onglet à part.",
  "rows-not-placed":
    "{count, plural, one {# ligne de résultats ne correspond} other {# lignes de résultats ne correspondent}} à aucune ligne unique de votre tableau ; tous les résultats sont donc aussi dans un onglet à part.",
  "refresh-sends":
    "{rows, plural, one {# ligne est nouvelle ou a changé depuis son dernier envoi.} other {# lignes sont nouvelles ou ont changé depuis leur dernier envoi.}}",
  "edits-left":
    "{count, plural, one {# cellule a été modifiée depuis et est restée telle quelle.} other {# cellules ont été modifiées depuis et sont restées telles quelles.}}",
  "blocks-unlisted":
    "Sixtyfour n’indique pas quels blocs existent, seuls les blocs connus sont donc proposés.",
  "pipeline-not-webhook":
    "Ce workflow ne commence pas par un bloc Webhook, il est donc seulement affiché. Modifiez-le sur app.sixtyfour.ai.",
  "pipeline-branches":
    "Ce workflow n’est pas une simple suite de blocs, il est donc seulement affiché. Modifiez-le sur app.sixtyfour.ai.",
  "pipeline-too-large":
    "Ce workflow est trop grand pour être modifié dans la barre latérale, il est donc seulement affiché. Modifiez-le sur app.sixtyfour.ai.",
  "inputs-not-found":
    "Introuvable dans cet onglet : {columns}. Ce qui arriverait à vos lignes est calculé comme si c’était vide.",
  "preview-limited": "L’aperçu porte sur les {limit, number} premières lignes sur {rows, number}.",
};
