import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { build, type Plugin } from "esbuild";
import { bundlePart } from "./bundle-part.ts";
import { assertKnownGlobals } from "./known-globals.ts";
import { NOTICE, ROOT } from "./paths.ts";
import { readErrorEntries } from "./read-error-entries.ts";

/**
 * The global functions of the add-on. Menus and triggers keep these by name, and anyone who can open the sidebar can
 * call every one of them, so the list is kept by hand and a difference fails the build.
 */
export const ENTRY_POINTS = [
  "enrichSelection",
  "onInstall",
  "onOpen",
  "openSidebar",
  "refreshThisTab",
  "sidebarCall",
  "tick",
] as const;

/** Holds the bundle; a `var` at top level is visible to `google.script.run` too, but an object cannot be called. */
const BUNDLE_NAME = "sixtyfour_";

const MAIN = `${ROOT}/src/main.ts`;

/**
 * Bundles `src/main.ts` into one script whose only top-level functions are the entry points. Modules named in `swapped`,
 * by path, have that text instead of their file's, which is how tests make bounds small.
 */
export async function bundleCode(swapped: Readonly<Record<string, string>> = {}): Promise<string> {
  assertEntryPoints(await exportsOfMain());
  const { outputFiles } = await build({
    entryPoints: [MAIN],
    bundle: true,
    write: false,
    format: "iife",
    globalName: BUNDLE_NAME,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    plugins: [swap(swapped), catalogsAsText, partAsText, aboutAsText, errorsAsText],
    footer: { js: ENTRY_POINTS.map(declaration).join("\n") },
  });
  const code = outputFiles[0]?.text ?? "";
  assertPlatformSyntax(code);
  assertKnownGlobals(code);
  return code;
}

function swap(texts: Readonly<Record<string, string>>): Plugin {
  const unmet = new Set(Object.keys(texts));
  return {
    name: "swap",
    setup({ onLoad, onEnd }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        unmet.delete(path);
        return path in texts ? { contents: texts[path] ?? "", loader: "ts" } : null;
      });
      onEnd(() => {
        if (unmet.size > 0) throw new Error(`The bundle holds no ${[...unmet].join(", ")}`);
      });
    },
  };
}

/**
 * Keeps each translation as a text until somebody speaks it: the script is loaded anew on every call, and as object literals
 * the catalogs took a third of that time.
 */
const catalogsAsText: Plugin = {
  name: "catalogs-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/]\w\w[\\/]catalog\.ts$/ }, async ({ path }) => {
      const module: Record<string, () => unknown> = await import(pathToFileURL(path).href);
      const [[name, make] = []] = Object.entries(module);
      if (name === undefined || make === undefined) throw new Error(`${path} exports no catalog`);
      const text = JSON.stringify(JSON.stringify(make()));
      return { contents: `export const ${name} = () => JSON.parse(${text});`, loader: "js" };
    });
  },
};

/** Puts in the script of the large forms, which the page sends for. */
const partAsText = putIn("sidebar-calls/part-script", async () => ({ PART_SCRIPT: await bundlePart() }));

/** Puts in the version, and the licences that `npm run notice` has collected. */
const aboutAsText = putIn("sidebar-calls/about", async () => {
  const [{ version }, notice] = await Promise.all([readManifest(), readFile(NOTICE, "utf8")]);
  return { ABOUT: { version, notice } };
});

/** Puts in what is said of errors where they are documented. */
const errorsAsText = putIn("sidebar-calls/error-entries", async () => ({
  ERROR_ENTRIES: readErrorEntries(await readFile(`${ROOT}/docs/errors.md`, "utf8")),
}));

/** Gives a module of `src/` the exports that are made while building, in place of its empty ones. */
function putIn(module: string, make: () => Promise<Record<string, unknown>>): Plugin {
  return {
    name: `put-in-${module}`,
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`/src/${module}\\.ts$`.replaceAll("/", "[\\\\/]")) }, async () => ({
        contents: Object.entries(await make())
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n"),
        loader: "js",
      }));
    },
  };
}

async function readManifest(): Promise<{ version: string }> {
  return JSON.parse(await readFile(`${ROOT}/package.json`, "utf8"));
}

/** An IIFE's metafile names no exports, so they are read from a build as an ES module. */
async function exportsOfMain(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [MAIN],
    bundle: true,
    write: false,
    format: "esm",
    metafile: true,
    outfile: "main.js",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

function assertEntryPoints(found: string[]): void {
  const expected = ENTRY_POINTS.join(", ");
  const actual = [...found].sort().join(", ");
  if (actual !== expected) {
    throw new Error(
      `src/main.ts must export exactly the entry points.\nexpected: ${expected}\nfound:    ${actual}`,
    );
  }
}

function declaration(name: string): string {
  return `function ${name}() { return ${BUNDLE_NAME}.${name}.apply(this, arguments); }`;
}

/**
 * Rejects what Apps Script's V8 cannot parse, such as class fields
 * (https://developers.google.com/apps-script/guides/v8-runtime), and any global besides the agreed ones.
 */
export function assertPlatformSyntax(code: string): void {
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  const globals = program.body.flatMap((statement) => {
    if (statement.type === "FunctionDeclaration") return [statement.id.name];
    if (statement.type === "VariableDeclaration") {
      return statement.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : "(pattern)"));
    }
    if (statement.type === "ExpressionStatement" && "directive" in statement) return [];
    return [`(${statement.type})`];
  });
  const allowed = new Set<string>([BUNDLE_NAME, ...ENTRY_POINTS]);
  const missing = [...allowed].filter((name) => !globals.includes(name));
  const surplus = globals.filter((name) => !allowed.has(name));
  if (missing.length > 0 || surplus.length > 0) {
    throw new Error(
      `Globals of the bundle: missing [${missing.join(", ")}], surplus [${surplus.join(", ")}]`,
    );
  }
}
