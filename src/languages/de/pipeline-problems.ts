import type { Translated } from "../catalog.ts";
import type { PIPELINE_PROBLEMS as ENGLISH } from "../en/pipeline-problems.ts";

/** Those of workflows that are built, in German. */
export const PIPELINE_PROBLEMS: Translated<typeof ENGLISH> = {
  "workflow-changed": {
    message: "Jemand hat diesen Workflow geändert, seit er hier geöffnet wurde. Es wurde nichts gespeichert.",
    hint: "Sehen Sie sich an, wie er jetzt ist, oder überschreiben Sie ihn mit Ihrem.",
  },
  "pipeline-refused": {
    message: "Sixtyfour hat den Workflow nicht angenommen: {detail}",
    hint: "Bessern Sie aus, was markiert ist, und versuchen Sie es noch einmal. Was Sie hier gebaut haben, bleibt erhalten.",
  },
  "block-not-allowed": {
    message: "Sixtyfour meldet, dass Ihre Organisation das nicht nutzen darf: {detail}",
    hint: "Entfernen Sie den Block, oder bitten Sie Sixtyfour, ihn freizuschalten. Was Sie hier gebaut haben, bleibt erhalten.",
  },
  "pipeline-faulty": {
    message: "Im Workflow ist etwas noch nicht vollständig. Es wurde nichts gespeichert.",
    hint: "Sehen Sie sich den markierten Block an.",
  },
};
