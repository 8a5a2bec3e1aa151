import { type Clasp, outcomeOf, spawnClasp } from "../../dev/install/clasp.ts";
import type { Destination } from "../../dev/install/setup-options.ts";
import { setUpSheet } from "../../dev/install/setup-sheet.ts";
import { type Conduct, scriptedPerson } from "../install/scripted-person.ts";
import { claspSurroundings, type Surroundings } from "./clasp-surroundings.ts";
import { FakeGoogle, GOOGLE_HOSTS } from "./fake-google.ts";
import { projectCopy } from "./project-copy.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";

const identity = selfSignedCertificate(GOOGLE_HOSTS);

/** The steps of an installation with the real clasp, in a folder of their own, against the stand-in. */
export async function installing({
  scriptId = "PUT-YOUR-SCRIPT-ID-HERE",
  ...surroundings
}: Pick<Surroundings, "login"> & { scriptId?: string } = {}) {
  const google = new FakeGoogle(identity);
  const proxy = await google.start();
  const project = await projectCopy({ scriptId });
  const { env, remove } = await claspSurroundings({ ...surroundings, proxy, trusted: identity.cert });
  const clasp = (allows: boolean): Clasp => ({
    run: (args, folder = project.folder) => outcomeOf(spawnClasp(args, folder, env)),
    converse: async (args) => {
      const child = spawnClasp(args, project.folder, env);
      let printed = "";
      child.stdout?.on("data", (chunk) => {
        printed += chunk;
        const url = /visiting this url: (\S+)\s/.exec(printed)?.[1];
        if (url === undefined) return;
        printed = "";
        void answerInBrowser(url, allows);
      });
      return (await outcomeOf(child)).exitCode === 0;
    },
  });
  const told: string[] = [];
  return {
    google,
    folder: project.folder,
    clasp: clasp(true),
    told,
    /** In the browser, `allows` says whether the person allows what clasp asks for. */
    setUp: (destination?: Destination, { allows = true, ...conduct }: Conduct & { allows?: boolean } = {}) =>
      setUpSheet({
        clasp: clasp(allows),
        person: scriptedPerson(conduct, told).person,
        folder: project.folder,
        build: async () => {},
        destination,
      }),
    remove: () => Promise.all([google.stop(), project.remove(), remove()]),
  };
}

/** Goes where Google's page would send the browser (https://developers.google.com/identity/protocols/oauth2/native-app). */
async function answerInBrowser(authorizationUrl: string, allows: boolean): Promise<void> {
  const asked = new URL(authorizationUrl).searchParams;
  const answer = new URLSearchParams(
    allows ? { code: "made-up-code", state: asked.get("state") ?? "" } : { error: "access_denied" },
  );
  await fetch(`${asked.get("redirect_uri")}/?${answer}`);
}
