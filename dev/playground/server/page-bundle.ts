import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../../build/paths.ts";

/** The playground's page, ready to be served. */
export interface PageFiles {
  html: string;
  script: string;
  styles: string;
  /** Changes with any of the files. */
  version: string;
}

/** Where the page is made from and kept; tests have a place of their own. */
export interface BundlePlaces {
  /** Folder of `main.tsx`, `index.html` and all they import, but for packages and types. */
  page: string;
  /** Folder that is emptied of all but the present bundle. */
  cache: string;
}

const PLACES: BundlePlaces = {
  page: `${ROOT}/dev/playground/page`,
  cache: `${ROOT}/node_modules/.cache/playground`,
};

/** Besides the page's own files: what is pinned, what is installed, and how it is bundled. */
const OTHER_SOURCES = [
  "package-lock.json",
  "node_modules/.package-lock.json",
  "dev/playground/server/page-bundle.ts",
];

/**
 * Bundles the page, or takes it from the cache when neither its sources nor the installed packages have changed since:
 * the grid is 10 MB, which takes seconds to bundle.
 */
export async function bundlePage(places: BundlePlaces = PLACES): Promise<PageFiles> {
  const version = await fingerprint(places);
  const html = (await readFile(`${places.page}/index.html`, "utf8")).replaceAll("VERSION", version);
  const kept = await readBundle(`${places.cache}/${version}`);
  if (kept) return { html, version, ...kept };
  const made = await bundle(places.page);
  // A source that was saved meanwhile may be in the bundle or not.
  if ((await fingerprint(places)) !== version) return bundlePage(places);
  await keep(made, places.cache, version);
  return { html, version, ...made };
}

type Bundle = Pick<PageFiles, "script" | "styles">;

/** Null when it is not kept, or not whole. */
async function readBundle(folder: string): Promise<Bundle | null> {
  try {
    const [script, styles] = await Promise.all([
      readFile(`${folder}/main.js`, "utf8"),
      readFile(`${folder}/main.css`, "utf8"),
    ]);
    return { script, styles };
  } catch {
    return null;
  }
}

async function bundle(page: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: page,
    entryPoints: ["main.tsx"],
    outdir: "out",
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    loader: { ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  assertInside(page, Object.keys(metafile.inputs));
  const textOf = (name: string) => outputFiles.find(({ path }) => basename(path) === name)?.text ?? "";
  return { script: textOf("main.js"), styles: textOf("main.css") };
}

/** A source that the fingerprint does not cover could change without the bundle being made anew. */
function assertInside(page: string, inputs: string[]): void {
  const outside = inputs.filter((path) => path.startsWith("../") && !path.includes("/node_modules/"));
  if (outside.length > 0) throw new Error(`${page} imports from outside itself: ${outside.join(", ")}`);
}

/**
 * Moves the files to their place in one go, so that nobody reads half a bundle; those of earlier versions are removed,
 * since each is 10 MB.
 */
async function keep({ script, styles }: Bundle, cache: string, version: string): Promise<void> {
  const draft = `${cache}/${version}-${process.pid}`;
  await rm(cache, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(`${draft}/main.js`, script);
  await writeFile(`${draft}/main.css`, styles);
  await rename(draft, `${cache}/${version}`);
}

async function fingerprint({ page }: BundlePlaces): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(page, { recursive: true }))
    .filter((name) => /\.(tsx?|css|html)$/.test(name))
    .sort();
  const files = [
    ...names.map((name) => `${page}/${name}`),
    ...OTHER_SOURCES.map((name) => `${ROOT}/${name}`),
  ];
  for (const path of files) hash.update(path).update(await readFile(path));
  return hash.digest("hex").slice(0, 16);
}
