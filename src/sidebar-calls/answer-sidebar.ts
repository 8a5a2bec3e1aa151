import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import type { Ports } from "../ports.ts";
import { describeDefect } from "../problems/describe-defect.ts";
import { describeProblem } from "../problems/messages.ts";
import { Problem } from "../problems/problem.ts";
import type { Answer, MethodName } from "../protocol.ts";
import { METHODS } from "./sidebar-methods.ts";
import { PARAMS } from "./sidebar-params.ts";

const Request = v.object({ method: v.string(), params: v.optional(v.unknown(), {}) });

/**
 * Answers one call of the sidebar, JSON text in and out; never throws, since an exception reaches the sidebar as bare
 * text in the reader's language. `makePorts` runs after the request is understood, and its failures are answered too.
 */
export function answerSidebar(
  requestJson: unknown,
  makePorts: () => Ports,
  log: (text: string) => void,
): string {
  return JSON.stringify(answer(requestJson, makePorts, log));
}

function answer(requestJson: unknown, makePorts: () => Ports, log: (text: string) => void): Answer<unknown> {
  const request = v.safeParse(Request, typeof requestJson === "string" ? parseJson(requestJson) : undefined);
  if (!request.success || !isMethod(request.output.method)) {
    return { ok: false, error: describeProblem("bad-request") };
  }
  try {
    return call(request.output.method, request.output.params, makePorts);
  } catch (error) {
    if (error instanceof Problem) return { ok: false, error: error.view() };
    // A service's message can hold a signed link, so only the kind of error and where it arose are logged.
    log(describeDefect(error));
    return { ok: false, error: describeProblem("internal") };
  }
}

function call<M extends MethodName>(method: M, params: unknown, makePorts: () => Ports): Answer<unknown> {
  const parsed = v.safeParse(PARAMS[method], params);
  if (!parsed.success) return { ok: false, error: describeProblem("bad-request") };
  // TypeScript cannot see that the schema and the method of one name belong together; the table's types do.
  const run = METHODS[method] as (ports: Ports, params: unknown) => unknown;
  return { ok: true, value: run(makePorts(), parsed.output) };
}

function isMethod(name: string): name is MethodName {
  return Object.keys(METHODS).includes(name);
}
