import { PAGE } from "../src/languages/en/page.ts";
import type { ProblemView } from "../src/protocol.ts";
import { TRANSPORT_PREFIX } from "./language/page-words.ts";

type TransportFailure = keyof typeof PAGE.failures;

/**
 * Texts with which `google.script.run` fails, since it passes on nothing but the text of an exception. Google does not
 * document them; PERMISSION_DENIED is what a browser with several signed-in Google accounts gets
 * (https://issuetracker.google.com/issues/69270374).
 */
const TELLTALES: readonly (readonly [RegExp, TransportFailure])[] = [
  [/PERMISSION_DENIED/, "accounts"],
  [/authori[sz]ation is required|do not have permission to call/i, "authorisation"],
  [/exceeded maximum execution time/i, "timeout"],
  [/too many scripts running|invoked too many times|too much computer time/i, "busy"],
  [/network ?error|connection failure|HTTP 0\b/i, "offline"],
];

/** Names a failure of the way to the server without quoting it, since Google's texts may hold whole addresses. */
export function transportProblem(thrown: unknown): ProblemView {
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  const failure = TELLTALES.find(([pattern]) => pattern.test(words))?.[1] ?? "failed";
  return problemOf(failure);
}

/** What the sidebar says when a call came back with nothing readable, or never. */
export function noAnswer(): ProblemView {
  return problemOf("noanswer");
}

/** Whether the way failed and not the answer: then what was known before is as good as it was. */
export function isTransportProblem({ code }: ProblemView): boolean {
  return code.startsWith(TRANSPORT_PREFIX);
}

/**
 * Whether the server side may have done what it was asked for all the same: the answer was lost, or it fell over in
 * the middle (`internal`). Every other problem is a refusal after which nothing has happened.
 */
export function mayHaveHappened(problem: ProblemView): boolean {
  return isTransportProblem(problem) || problem.code === "internal";
}

function problemOf(failure: TransportFailure): ProblemView {
  return { code: TRANSPORT_PREFIX + failure, ...PAGE.failures[failure] };
}
