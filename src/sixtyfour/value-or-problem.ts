import { Problem } from "../problems/problem.ts";
import type { ApiAnswer } from "./client.ts";

/** Turns a failed answer into the problem a person is told; for calls whose failure ends what the person asked for. */
export function valueOrProblem<T>(answer: ApiAnswer<T>): T {
  if (answer.ok) return answer.value;
  throw new Problem(answer.failure.code, { detail: answer.failure.detail });
}
