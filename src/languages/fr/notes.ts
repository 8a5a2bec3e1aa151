import type { Translated } from "../catalog.ts";
import type { NOTES as ENGLISH } from "../en/notes.ts";

/** What is written into the sheet itself, in French. */
export const NOTES: Translated<typeof ENGLISH> = {
  quoted: "« {text} »",
  blank: "vide",
  was: "avant : {old}, {day}",
  new: "nouvelle, {day}",
  kept: "trouvé depuis : {found}, {day} ; votre saisie a été conservée",
  gone: "n’est plus dans {tab}, {day}",
  refreshed: "dernière actualisation le {at} : {figures}",
  refreshedBy: "dernière actualisation le {at} par {person} : {figures}",
  figures:
    "{added, plural, one {# nouvelle ligne} other {# nouvelles lignes}}, {changed, plural, one {# cellule modifiée} other {# cellules modifiées}}, {rows, plural, one {# ligne revenue} other {# lignes revenues}}",
  untitled: "Résultats",
  noColumns: "Aucune ligne n’est revenue",
  changesTitle: "Modifications",
  newRow: "nouvelle ligne",
  header: ["Date", "Onglet", "Ligne", "Colonne", "Avant", "Après", "Exécution"],
};
