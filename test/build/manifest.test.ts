import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DIST, ROOT } from "../../dev/build/paths.ts";

const SCOPES = [
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.external_request",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
];

/**
 * The part of the manifest (https://developers.google.com/apps-script/manifest) that the add-on uses; strict, since
 * Google takes a misspelled key without a word. `addOns` would make it another kind of add-on.
 */
const Manifest = v.strictObject({
  timeZone: v.literal("Etc/GMT"),
  runtimeVersion: v.literal("V8"),
  exceptionLogging: v.literal("STACKDRIVER"),
  oauthScopes: v.array(v.string()),
  // Google wants https and a path, if only a slash (https://developers.google.com/apps-script/manifest/allowlist-url).
  urlFetchWhitelist: v.optional(v.array(v.pipe(v.string(), v.regex(/^https:\/\/[^/:@?#]+\/[^?#]*$/)))),
});

describe("the manifest", () => {
  it("is copied as it is", async () => {
    expect(await readFile(`${DIST}/appsscript.json`)).toEqual(await readFile(`${ROOT}/appsscript.json`));
  });

  it("has only known keys and values", async () => {
    const manifest: unknown = JSON.parse(await readFile(`${DIST}/appsscript.json`, "utf8"));
    expect(() => v.parse(Manifest, manifest)).not.toThrow();
  });

  it("asks for exactly the permissions that people were told about", async () => {
    const { oauthScopes } = v.parse(Manifest, JSON.parse(await readFile(`${DIST}/appsscript.json`, "utf8")));
    expect(oauthScopes.sort()).toEqual(SCOPES);
  });
});
