import type { FormField, FormFieldKind } from "./pipeline.ts";

const field = (key: string, kind: FormFieldKind, required = false): FormField => ({ key, kind, required });

const research = [field("return_fields", "return-fields", true), field("company_field", "column")];

/**
 * Hand-made forms, in the order in which blocks are offered. Members that the documents name, and a few that only the
 * stand-in is sure of: those are dropped where the API's own schema does not have them.
 */
export const HAND_MADE: Readonly<Record<string, FormField[]>> = {
  filter: [field("filters", "conditions", true)],
  deduplicate: [field("columns", "columns")],
  deduplicate_wrt_notebook: [field("notebook_name", "notebook", true), field("columns", "columns")],
  remove_columns: [field("columns", "columns", true)],
  lead_enrichment: research,
  company_enrichment: [
    ...research,
    field("find_people", "switch"),
    field("people_focus_prompt", "long-text"),
  ],
  find_email: [{ ...field("mode", "choice"), options: ["PROFESSIONAL", "PERSONAL"] }],
  verify_email: [],
  find_phone: [],
  company_to_leads: [field("people_focus_prompt", "long-text")],
  leads_to_company: [],
  append_to_notebook: [field("notebook_name", "notebook", true)],
};
