import type { Translated } from "../catalog.ts";
import type { MAIL as ENGLISH } from "../en/mail.ts";

/** Mails about refreshes, in French. */
export const MAIL: Translated<typeof ENGLISH> = {
  changed: "{changes} dans {tab}",
  changedIn: "{count, plural, one {# valeur modifiée} other {# valeurs modifiées}} de {column}",
  changedCells: "{count, plural, one {# valeur modifiée} other {# valeurs modifiées}}",
  newRows: "{count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}",
  unchanged: "Rien de nouveau dans {tab}",
  nothingToSend: "Aucune ligne à envoyer pour {tab}",
  failed: "{tab} n’a pas été actualisé",
  leftAsItWas: "L’onglet est resté tel quel.",
  paused:
    "Après trois échecs de suite, la planification a été mise en pause. Corrigez la cause, puis réactivez-la dans la barre latérale.",
  column: "{column} : {count, plural, one {# valeur modifiée} other {# valeurs modifiées}}",
  kept: "{count, plural, one {# valeur modifiée à la main a été gardée ; la plus récente est dans sa note.} other {# valeurs modifiées à la main ont été gardées ; les plus récentes sont dans leurs notes.}}",
  gone: "{count, plural, one {# ligne n’est plus dans la source et a été marquée.} other {# lignes ne sont plus dans la source et ont été marquées.}}",
  unplaced:
    "{count, plural, one {# résultat ne correspond à aucune ligne.} other {# résultats ne correspondent à aucune ligne.}}",
  why: "Vous recevez cet e-mail parce qu’une planification de Sixtyfour for Sheets actualise {tab} et donne cette adresse. Vous pouvez changer cela dans la barre latérale de la feuille de calcul.",
};
