import * as v from "valibot";
import { InstallProblem } from "./install-problem.ts";
import { SCRIPT_TITLE } from "./make-script.ts";

/** A deployment as clasp lists it; the one without a version is the head, which every script has and nobody can change. */
export const Deployment = v.object({
  deploymentId: v.string(),
  versionNumber: v.optional(v.number()),
  description: v.optional(v.string()),
});
type Deployment = v.InferOutput<typeof Deployment>;

/** Begins each description, so that the add-on's deployment is known among others of the script. */
export function descriptionOf(version: string): string {
  return `${SCRIPT_TITLE} ${version}`;
}

/**
 * Finds the deployment to give a new version to, or undefined where there is none yet. Never guesses: moving people to
 * another deployment disables the triggers of all of them
 * (https://developers.google.com/workspace/add-ons/how-tos/update-published-add-on).
 */
export function chooseDeployment(
  deployments: readonly Deployment[],
  wantedId: string | undefined,
): Deployment | undefined {
  const versioned = deployments.filter(({ versionNumber }) => versionNumber !== undefined);
  if (wantedId !== undefined) {
    const wanted = versioned.find(({ deploymentId }) => deploymentId === wantedId);
    if (wanted) return wanted;
    throw new InstallProblem("not-found", `The script has no deployment ${wantedId} with a version.`);
  }
  const ours = versioned.filter(({ description = "" }) => description.startsWith(SCRIPT_TITLE));
  const candidates = ours.length > 0 ? ours : versioned;
  if (candidates.length < 2) return candidates[0];
  const list = candidates.map(
    ({ deploymentId, versionNumber, description = "" }) =>
      `  ${deploymentId}  version ${versionNumber}  ${description}`,
  );
  throw new InstallProblem(
    "several-deployments",
    `The script has several deployments, and only one of them is what people use:\n${list.join("\n")}`,
    "Say which: npm run deploy -- --deployment ID",
  );
}
