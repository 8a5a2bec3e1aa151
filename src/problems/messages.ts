import type { Wording } from "../languages/catalog.ts";
import { PROBLEMS } from "../languages/en/problems.ts";
import { wordProblem } from "../languages/word-problem.ts";
import type { MessageFacts, ProblemView } from "../protocol.ts";

export type ProblemCode = keyof typeof PROBLEMS;

/** All codes, so that a test can hold the documentation to them. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** Whether a stored text is one of today's codes; records may have been written by another version. */
export function isProblemCode(code: string): code is ProblemCode {
  return (PROBLEM_CODES as string[]).includes(code);
}

/** Puts a code and its facts into English; the facts go along, so that the sidebar can say it in another language. */
export function describeProblem(code: ProblemCode, facts: MessageFacts = {}): ProblemView {
  const wording: Wording = PROBLEMS[code];
  return {
    code,
    ...wordProblem("en-US", wording, facts),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(code === "not-confirmed" && typeof facts.rows === "number" ? { confirmRows: facts.rows } : {}),
  };
}
