import type { Translated } from "../catalog.ts";
import type { NOTES as ENGLISH } from "../en/notes.ts";

/** What is written into the sheet itself, in Portuguese. */
export const NOTES: Translated<typeof ENGLISH> = {
  quoted: "“{text}”",
  blank: "vazio",
  was: "antes {old}, {day}",
  new: "nova, {day}",
  kept: "agora encontrado {found}, {day}; o que você digitou ficou",
  gone: "não está mais em {tab}, {day}",
  refreshed: "última atualização em {at}: {figures}",
  refreshedBy: "última atualização em {at}, feita por {person}: {figures}",
  figures:
    "{added, plural, one {# linha nova} other {# linhas novas}}, {changed, plural, one {# célula alterada} other {# células alteradas}}, {rows, plural, one {# linha devolvida} other {# linhas devolvidas}}",
  untitled: "Resultados",
  noColumns: "Nenhuma linha voltou",
  changesTitle: "Alterações",
  newRow: "linha nova",
  header: ["Data", "Página", "Linha", "Coluna", "Antes", "Agora", "Execução"],
};
