import * as v from "valibot";
import { askClasp, type Clasp } from "./clasp.ts";
import { API_SWITCH, claspProblem, InstallProblem } from "./install-problem.ts";
import type { Person } from "./person.ts";

const Account = v.object({ loggedIn: v.boolean(), email: v.optional(v.string()) });

/** A script that nobody has: whatever Google answers about it, it answers only to those who may ask. */
const NO_SCRIPT = "sixtyfour-for-sheets-reachability-check";

/**
 * Sees to it that Google lets clasp change scripts, before anything is made: with the API switched off, clasp would
 * make a spreadsheet first and fail at its script, once for each try.
 */
export async function signIn(clasp: Clasp, person: Person): Promise<void> {
  let problem = await whatKeepsUsOut(clasp);
  const mustLogIn = problem?.code === "signed-out";
  if (mustLogIn) {
    await logIn(clasp, person);
    problem = await whatKeepsUsOut(clasp);
  }
  while (problem) {
    if (problem.code !== "api-off" || !person.canBeAsked) throw problem;
    person.tell(problem.message);
    await person.answers(`Press Enter once it is on: ${API_SWITCH} (Ctrl+C stops here)`);
    problem = await whatKeepsUsOut(clasp);
  }
  // clasp has just said itself who logged in.
  if (!mustLogIn) await tellWho(clasp, person);
}

async function tellWho(clasp: Clasp, person: Person): Promise<void> {
  const { email } = await askClasp(clasp, ["show-authorized-user"], Account);
  person.tell(email === undefined ? "Signed in." : `Signed in as ${email}.`);
}

async function whatKeepsUsOut(clasp: Clasp): Promise<InstallProblem | undefined> {
  const outcome = await clasp.run(["list-deployments", NO_SCRIPT]);
  if (outcome.exitCode === 0) return undefined;
  const problem = claspProblem(outcome);
  return problem.code === "not-found" || problem.code === "no-permission" ? undefined : problem;
}

async function logIn(clasp: Clasp, person: Person): Promise<void> {
  // Even with --yes: clasp would wait for a browser for ever.
  if (!person.canBeAsked) {
    throw new InstallProblem(
      "signed-out",
      "Nobody is signed in with Google on this computer, or the sign-in has ended.",
      "Sign in with: npx clasp login",
    );
  }
  if (!(await person.agrees("Sign in with Google? A browser opens and asks what clasp may do.", "yes"))) {
    throw new InstallProblem("declined", "Without signing in, nothing can be put into a sheet.");
  }
  if (await clasp.converse(["login"])) return;
  throw new InstallProblem(
    "sign-in-refused",
    "The sign-in did not succeed; what clasp said stands above. Nothing was set up.",
    "Run the command again, and allow what clasp asks for.",
  );
}
