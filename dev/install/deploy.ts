import * as v from "valibot";
import { allowHosts, assertHostsAllowed } from "./allowed-hosts.ts";
import { chooseDeployment, Deployment, descriptionOf } from "./choose-deployment.ts";
import { askClasp, type Clasp } from "./clasp.ts";
import { scriptPlaceOrProblem } from "./project-file.ts";
import { push } from "./push.ts";

/** What a deployment works with. */
export interface Deploying {
  readonly clasp: Clasp;
  readonly tell: (text: string) => void;
  /** Folder of `.clasp.json` and of the built files. */
  readonly folder: string;
  readonly build: () => Promise<void>;
  /** Version of the add-on, for the description. */
  readonly version: string;
  /** Absent: found among the script's deployments. */
  readonly deploymentId?: string | undefined;
  /** Where results come from; absent: the manifest lists the hosts already. */
  readonly storage?: readonly string[] | undefined;
}

/** Gives the one deployment a new version; makes it the first time. Google is asked which there are, so no file can be lost or stale. */
export async function deploy({
  clasp,
  tell,
  folder,
  build,
  version,
  deploymentId,
  storage,
}: Deploying): Promise<void> {
  await scriptPlaceOrProblem(folder);
  if (!storage) await assertHostsAllowed(folder);
  const listed = await askClasp(clasp, ["list-deployments"], v.array(Deployment));
  const existing = chooseDeployment(listed, deploymentId);
  if (storage) {
    const hosts = await allowHosts(folder, storage);
    tell(`appsscript.json lists the hosts it may fetch from now: ${hosts.join(", ")}`);
  }
  await build();
  await push(clasp);
  const command = existing ? ["update-deployment", existing.deploymentId] : ["create-deployment"];
  const deployed = await askClasp(clasp, [...command, "--description", descriptionOf(version)], Deployment);
  const { versionNumber } = deployed;
  tell(
    existing
      ? `Deployment ${deployed.deploymentId} has version ${versionNumber} now; before, it was ${existing.versionNumber}.`
      : `Made the deployment ${deployed.deploymentId} with version ${versionNumber}. Later calls of this command update it.`,
  );
}
