import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { build } from "esbuild";
import { PAGE_SCRIPT } from "./bundle-sidebar.ts";
import { inlinePage } from "./inline-page.ts";
import { ROOT } from "./paths.ts";

const SOURCE = `${ROOT}/test/apps-script/verify`;

/** An underscore at the end hides it from `google.script.run`. */
const BUNDLE_NAME = "verification_";

/** The files of the script that verifies the local host in a real spreadsheet; its permissions are those of the add-on. */
export async function bundleVerification(): Promise<Record<string, string>> {
  return {
    "Code.js": await bundleScript(),
    "Page.html": await bundlePage(),
    "appsscript.json": await readFile(`${ROOT}/appsscript.json`, "utf8"),
  };
}

async function bundleScript(): Promise<string> {
  const options = {
    absWorkingDir: SOURCE,
    bundle: true,
    write: false,
    target: "es2020",
    charset: "utf8",
  } as const;
  const entryPoints = ["main.ts"];
  const asModule = await build({
    ...options,
    entryPoints,
    format: "esm",
    metafile: true,
    outfile: "main.js",
  });
  const names = Object.values(asModule.metafile.outputs).flatMap((output) => output.exports);
  const footer = names.map(
    (name) => `function ${name}() { return ${BUNDLE_NAME}.${name}.apply(this, arguments); }`,
  );
  const { outputFiles } = await build({
    ...options,
    entryPoints,
    format: "iife",
    globalName: BUNDLE_NAME,
    footer: { js: footer.join("\n") },
  });
  const code = outputFiles[0]?.text ?? "";
  // Apps Script reads no newer syntax; this throws where it stands.
  parse(code, { ecmaVersion: 2020, sourceType: "script" });
  return code;
}

async function bundlePage(): Promise<string> {
  const [page, styles, { outputFiles }] = await Promise.all([
    readFile(`${SOURCE}/page/index.html`, "utf8"),
    readFile(`${SOURCE}/page/styles.css`, "utf8"),
    build({ ...PAGE_SCRIPT, entryPoints: [`${SOURCE}/page/main.ts`] }),
  ]);
  return inlinePage(page, { styles, script: outputFiles[0]?.text ?? "" });
}
