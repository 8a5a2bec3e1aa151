import type { Translated } from "../../catalog.ts";
import type { CONNECT as ENGLISH } from "../../en/sidebar/connect.ts";

/** What the sidebar says about connecting, and the key, in French. */
export const CONNECT: Translated<typeof ENGLISH> = {
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
};
