import type { MemberFault } from "./check-member.ts";
import { isJsonList, isSpecs } from "./json.ts";
import type { Json } from "./pipeline.ts";
import { returnFieldsOf } from "./return-fields.ts";

/** What is wrong with the fields an enrichment is asked for; names are compared as they will be sent, without blanks around. */
export function checkReturnFields(key: string, value: Json | undefined, required: boolean): MemberFault[] {
  if (value !== undefined && value !== null && !isSpecs(value) && !isJsonList(value)) {
    return [{ key, code: "member-kind", facts: {} }];
  }
  const names = returnFieldsOf(value).map(({ name }) => name.trim());
  if (names.length === 0) return required ? [{ key, code: "no-return-fields", facts: {} }] : [];
  return names.flatMap((name, index): MemberFault[] => {
    if (name === "") return [{ key, code: "field-name-empty", facts: { n: index + 1 } }];
    if (names.indexOf(name) === index) return [];
    return [{ key, code: "field-name-twice", facts: { n: index + 1, name } }];
  });
}
