import { type Clasp, outcomeOf, spawnClasp } from "../../dev/install/clasp.ts";
import type { Destination } from "../../dev/install/setup-options.ts";
import { setUpSheet } from "../../dev/install/setup-sheet.ts";
import { type Conduct, scriptedPerson } from "../install/scripted-person.ts";
import { answerInBrowser, SIGN_IN_PAGE } from "./answer-in-browser.ts";
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
        const url = SIGN_IN_PAGE.exec(printed)?.[1];
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
