import type { ClaspOutcome } from "./clasp.ts";

type InstallProblemCode =
  | "api-off"
  | "declined"
  | "hosts"
  | "needs-answer"
  | "no-permission"
  | "not-found"
  | "not-set-up"
  | "offline"
  | "options"
  | "project-file"
  | "several-deployments"
  | "signed-out"
  | "sign-in-refused"
  | "clasp";

/** Where Google lets each account switch the Apps Script API on. */
export const API_SWITCH = "https://script.google.com/home/usersettings";

/** What stopped an installation: what happened, and what the person can do about it. */
export class InstallProblem extends Error {
  readonly code: InstallProblemCode;

  constructor(code: InstallProblemCode, message: string, hint = "") {
    super([message, hint].filter(Boolean).join("\n"));
    this.code = code;
  }
}

interface KnownFailure {
  readonly said: RegExp;
  readonly code: InstallProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** What clasp prints of Google's answers; the first that fits counts. */
const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    said: /has not enabled the Apps Script API/i,
    code: "api-off",
    message:
      "The Apps Script API is switched off for this Google account, so Google lets no tool change scripts.",
    hint: `Switch it on at ${API_SWITCH}, wait a minute or two, then try again.`,
  },
  {
    said: /No credentials found|invalid_grant|invalid_rapt|invalid_token|authentication credentials|insufficient authentication scopes/i,
    code: "signed-out",
    message: "Google does not accept the sign-in kept on this computer, or there is none.",
    hint: "Sign in with: npx clasp login",
  },
  {
    said: /requested entity was not found|file not found/i,
    code: "not-found",
    message: "Google finds no such script or spreadsheet for the account that is signed in.",
    hint: "Check the id or link, and that this account may edit it (npx clasp show-authorized-user says which it is).",
  },
  {
    said: /does not have permission|insufficient permission|insufficientFilePermissions/i,
    code: "no-permission",
    message: "The account that is signed in may not change this script or spreadsheet.",
    hint: "Ask its owner to make you an editor, or sign in as somebody else: npx clasp login",
  },
  {
    said: /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|network/i,
    code: "offline",
    message: "Google cannot be reached from this computer.",
    hint: "Check the network, and HTTPS_PROXY where one is needed, then try again.",
  },
];

/** Puts clasp's last words plainly; those nobody knows are handed on as they are. */
export function claspProblem({ stdout, stderr }: Pick<ClaspOutcome, "stdout" | "stderr">): InstallProblem {
  const said = stderr.trim() || stdout.trim();
  const known = KNOWN_FAILURES.find((failure) => failure.said.test(said));
  return known
    ? new InstallProblem(known.code, known.message, known.hint)
    : new InstallProblem("clasp", "clasp could not do it, and said:", said || "(nothing)");
}
