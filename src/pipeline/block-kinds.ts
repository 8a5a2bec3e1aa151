import { blockFacts, isPaid, isSourceBlock } from "./block-facts.ts";
import { HAND_MADE } from "./block-forms.ts";
import { formOfSchema, memberNames } from "./form-of-schema.ts";
import type { BlockKind, FormField, Json } from "./pipeline.ts";

/** A block as `GET /workflows/blocks` tells of it. */
export interface ListedBlock {
  name: string;
  /** JSON Schema of its specs. */
  schema: Json;
}

/** The kinds that are known without asking anybody, for an API that does not tell. */
export function knownKinds(): BlockKind[] {
  return Object.keys(HAND_MADE).map((name) => kindOf(name, HAND_MADE[name] ?? [], false));
}

/** Known kinds in their order, then whatever else the API tells of by name; none of them can stand first. */
export function kindsOf(listed: readonly ListedBlock[]): BlockKind[] {
  const schemas = new Map(listed.map(({ name, schema }) => [name, schema]));
  const known = knownKinds().map((kind) => {
    const schema = schemas.get(kind.name);
    return schema === undefined ? kind : { ...kind, form: fitForm(kind.form, schema), listed: true };
  });
  const others = [...schemas]
    .filter(([name]) => !isKnown(name) && !isSourceBlock(name))
    .map(([name, schema]) => kindOf(name, formOfSchema(schema), true))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...known, ...others];
}

function isKnown(name: string): boolean {
  return Object.keys(HAND_MADE).includes(name);
}

function kindOf(name: string, form: FormField[], listed: boolean): BlockKind {
  const facts = blockFacts(name);
  return {
    name,
    group: facts?.group ?? "other",
    form,
    ...(facts?.accepts ? { accepts: facts.accepts } : {}),
    ...(facts?.gives ? { gives: facts.gives } : {}),
    costs: isPaid(name),
    known: isKnown(name),
    listed,
  };
}

/**
 * The hand-made form as far as the schema has its members, and then the members it lacks: several are documented nowhere,
 * so what the API itself says of them wins.
 */
function fitForm(form: readonly FormField[], schema: Json): FormField[] {
  const members = memberNames(schema);
  if (members === null) return [...form];
  const fields = form.filter((field) => membersOf(field).some((member) => members.includes(member)));
  const asked = fields.flatMap(membersOf);
  return [...fields, ...formOfSchema(schema).filter(({ key }) => !asked.includes(key))];
}

function membersOf({ kind, key }: FormField): string[] {
  return kind === "notebook" ? ["notebook_id", "notebook_name"] : [key];
}
