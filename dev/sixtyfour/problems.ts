import type { JsonObject } from "./json.ts";

/** One entry of a 422 answer: where the wrong value is and what is wrong with it. */
export interface Issue {
  loc: (string | number)[];
  msg: string;
  type: string;
}

/** A refusal in one of the API's three error shapes; thrown by endpoints and turned into the answer in one place. */
export class ApiProblem extends Error {
  override name = "ApiProblem" as const;
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, body: JsonObject) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** The `{error, message}` shape: refusals made before an endpoint is reached (401, 429) and bodies that are no JSON. */
export function gateProblem(status: number, error: string, message: string): ApiProblem {
  return new ApiProblem(status, { error, message });
}

/** The `{detail: text}` shape: refusals by an endpoint (400, 404, 409). */
export function detailProblem(status: number, detail: string): ApiProblem {
  return new ApiProblem(status, { detail });
}

/** The `{detail: [...]}` shape of 422: the request does not fit the schema. */
export function schemaProblem(...issues: Issue[]): ApiProblem {
  return new ApiProblem(422, { detail: issues.map(({ loc, msg, type }) => ({ loc, msg, type })) });
}

/** The 422 of a required query member or body member that is not there. */
export function missingProblem(...loc: string[]): ApiProblem {
  return schemaProblem({ loc, msg: "Field required", type: "missing" });
}
