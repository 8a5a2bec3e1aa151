import { expect } from "vitest";
import { allowHosts } from "../../dev/install/allowed-hosts.ts";
import { allowInBrowser } from "./allow-in-browser.ts";
import type { Desk } from "./desk.ts";
import { expectSuccess, prints, type Runs, SCRIPT, succeed } from "./run.ts";

/** Somebody else's, in the same script. */
const OTHER_DEPLOYMENT = "a-deployment-of-somebody";

/** With a sign-in, and a script at Google that `.clasp.json` names. */
async function withScript(desk: Desk) {
  await desk.signIn("fresh");
  await desk.setUp(SCRIPT);
  return desk.google.scripts.add({ scriptId: SCRIPT });
}

/** As once a deployment was told where results come from. */
const withHosts = (desk: Desk) => allowHosts(desk.folder, ["https://results.example.com/"]);

/** Commands for a script that is there, and those of clasp itself. */
export const GOOGLE_RUNS: Runs = {
  "npm run push": async (desk, command) => {
    const script = await withScript(desk);
    expect(await succeed(desk, command)).toContain(
      `Pushed 3 files to https://script.google.com/d/${SCRIPT}/edit`,
    );
    expect(script.files).toHaveLength(3);
  },
  "npm run deploy": async (desk, command) => {
    const script = await withScript(desk);
    await withHosts(desk);
    expect(await succeed(desk, command)).toContain("Made the deployment");
    const [, first] = script.deployments;
    expect(await succeed(desk, command)).toContain("has version 2 now; before, it was 1.");
    // A second deployment would take the triggers of everybody who has installed the first.
    const [, second, ...more] = script.deployments;
    expect(more).toEqual([]);
    expect(second?.deploymentId).toBe(first?.deploymentId);
    const description = expect.stringMatching(/^Sixtyfour for Sheets \d/);
    expect(second?.deploymentConfig).toMatchObject({ versionNumber: 2, description });
    expect(script.versions.map(({ files }) => files.length)).toEqual([3, 3]);
  },
  "npm run deploy -- --storage https://HOST/": async (desk, command) => {
    const script = await withScript(desk);
    const printed = await succeed(desk, command);
    expect(printed).toContain("https://api.sixtyfour.ai/, https://results.example.com/");
    expect(printed).toContain("Made the deployment");
    const manifest = script.versions[0]?.files.find(({ type }) => type === "JSON");
    expect(JSON.parse(manifest?.source ?? "")).toMatchObject({
      urlFetchWhitelist: ["https://api.sixtyfour.ai/", "https://results.example.com/"],
    });
  },
  "npm run deploy -- --deployment ID": async (desk, command) => {
    const script = await withScript(desk);
    await withHosts(desk);
    script.versions.push({ versionNumber: 1, description: "", files: [] });
    for (const deploymentId of [OTHER_DEPLOYMENT, "ours"]) {
      const deploymentConfig = { versionNumber: 1, description: "Sixtyfour for Sheets" };
      script.deployments.push({ deploymentId, deploymentConfig });
    }
    expect(await succeed(desk, command.replace(/ID$/, "ours"))).toContain(
      "Deployment ours has version 2 now",
    );
    expect(script.deployments.map(({ deploymentConfig }) => deploymentConfig.versionNumber)).toEqual([
      undefined,
      1,
      2,
    ]);
  },

  "npx clasp login": async (desk, command) => {
    const terminal = desk.type(command);
    await allowInBrowser(terminal);
    await expectSuccess(terminal);
    expect(terminal.printed).toContain("You are logged in as somebody@example.com");
  },
  "npx clasp show-authorized-user": async (desk, command) => {
    await desk.signIn("fresh");
    expect(await succeed(desk, command)).toContain("somebody@example.com");
  },

  "npx clasp logout": async (desk, command) => {
    await desk.signIn("fresh");
    await succeed(desk, command);
    expect(await succeed(desk, "npx clasp show-authorized-user")).not.toContain("somebody@example.com");
  },

  "npm run verify:google": prints("Built Code.js, Page.html, appsscript.json"),
  "npm run verify:google -- SCRIPT_ID": prints("Now: cd dist-verify && npx clasp push --force"),
  "npm run verify:google -- --list": prints("### Filters and hidden rows"),
  "cd dist-verify && npx clasp push --force": async (desk, command) => {
    const script = await withScript(desk);
    await succeed(desk, "npm run verify:google -- SCRIPT_ID");
    expect(await succeed(desk, command)).toContain("Pushed 3 files");
    expect(script.files.map(({ name }) => name).sort()).toEqual(["Code", "Page", "appsscript"]);
  },
};
