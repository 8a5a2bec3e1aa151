import { isJsonObject, type JsonObject, parseJson } from "../json.ts";
import { gateProblem, schemaProblem } from "../problems.ts";

/** The body of a request as an object; refused as the vendor's framework refuses it. */
export function readBody(text: string): JsonObject {
  const body = parseJson(text);
  if (body === undefined) throw gateProblem(400, "Bad Request", "The body is not valid JSON");
  if (isJsonObject(body)) return body;
  throw schemaProblem({ loc: ["body"], msg: "Input should be an object", type: "dict_type" });
}
