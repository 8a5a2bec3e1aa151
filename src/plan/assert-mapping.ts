import { Problem } from "../problems/problem.ts";
import type { FieldMapping } from "../protocol.ts";

/** Throws the `Problem` of a mapping that no row could be sent with, whatever stands in the sheet. */
export function assertMapping(fields: FieldMapping[], requiredFields: string[]): void {
  if (fields.length === 0) throw new Problem("no-fields");
  const names = new Set<string>();
  for (const { name } of fields) {
    if (names.has(name)) throw new Problem("field-mapped-twice", { field: name });
    names.add(name);
  }
  const unmapped = requiredFields.filter((name) => !names.has(name));
  if (unmapped.length > 0) throw new Problem("required-field-unmapped", { fields: unmapped.join(", ") });
}
