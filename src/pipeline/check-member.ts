import { checkConditions } from "./check-conditions.ts";
import { checkReturnFields } from "./check-return-fields.ts";
import { type ColumnState, mayHave } from "./follow-columns.ts";
import { isJsonList } from "./json.ts";
import type { FaultCode, FormField, Json, PipelineFault, Specs } from "./pipeline.ts";
import { unfinishedText } from "./unfinished-json.ts";

/** A fault of one member, whose block the caller knows. */
export type MemberFault = Omit<PipelineFault, "blockId">;

/** What is wrong with one member of a block's specs, as its form field asks for it. */
export function checkMember(field: FormField, specs: Specs, columns: ColumnState | undefined): MemberFault[] {
  const { key, kind, required } = field;
  if (key === "") return [];
  if (kind === "notebook") return checkNotebook(field, specs);
  const value = specs[key];
  const wrong = (code: PipelineFault["code"], facts: PipelineFault["facts"] = {}): MemberFault[] => [
    { key, code, facts },
  ];
  if (unfinishedText(value) !== null) return wrong("json");
  if (kind === "conditions") return checkConditions(key, value, columns);
  // Looking for people at each company is something to ask for, too.
  if (kind === "return-fields") return checkReturnFields(key, value, required && specs.find_people !== true);
  if (value === undefined || value === null) return required ? wrong("member-missing") : [];
  if (required && isMissing(value)) return wrong("member-missing");
  if (!isOfKind(field, value)) return wrong(...kindFault(kind, value));
  if (kind === "choice" && !field.options?.includes(String(value))) {
    return wrong("member-choice", { value: String(value) });
  }
  if (kind !== "column" && kind !== "columns") return [];
  const absent = [value]
    .flat()
    .find((column) => columns && column !== "" && !mayHave(columns, String(column)));
  return absent === undefined ? [] : wrong("column-missing", { column: String(absent) });
}

/** A text or number says best itself what is wrong with it. */
function kindFault(kind: FormField["kind"], value: Json | undefined): [FaultCode, PipelineFault["facts"]?] {
  if (typeof value !== "string" && typeof value !== "number") return ["member-kind"];
  if (kind === "number") return ["member-number", { value: String(value) }];
  return kind === "whole-number" ? ["member-whole", { value: String(value) }] : ["member-kind"];
}

function checkNotebook({ key, required }: FormField, specs: Specs): MemberFault[] {
  const { notebook_id: id, notebook_name: name } = specs;
  for (const value of [id, name]) {
    if (!isMissing(value) && typeof value !== "string") return [{ key, code: "member-kind", facts: {} }];
  }
  // An id that is being typed means a notebook there is, whatever the name of a new one was.
  const isNew = id === undefined || id === null || id === "__create_new__";
  const isNamed = isNew ? !isMissing(name) : !isMissing(id);
  return required && !isNamed ? [{ key, code: "notebook-name", facts: {} }] : [];
}

function isMissing(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return isJsonList(value) && value.length === 0;
}

function isOfKind({ kind }: FormField, value: Json | undefined): boolean {
  switch (kind) {
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "whole-number":
      return typeof value === "number" && Number.isSafeInteger(value);
    case "flag":
    case "switch":
      return typeof value === "boolean";
    case "texts":
    case "columns":
      return isJsonList(value) && value.every((one) => typeof one === "string" && one.trim() !== "");
    case "text":
    case "long-text":
    case "choice":
    case "column":
      return typeof value === "string";
    default:
      return true;
  }
}
