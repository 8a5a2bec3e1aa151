import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
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

const PAGE = `${ROOT}/dev/playground/page`;
const CACHE = `${ROOT}/node_modules/.cache/playground`;

/**
 * Bundles the page, or takes it from the cache when neither its sources nor the pinned packages have changed since:
 * the grid is 10 MB, which takes seconds to bundle.
 */
export async function bundlePage(): Promise<PageFiles> {
  const version = await fingerprint();
  const html = (await readFile(`${PAGE}/index.html`, "utf8")).replaceAll("VERSION", version);
  const folder = `${CACHE}/${version}`;
  try {
    return { html, version, ...(await readBundle(folder)) };
  } catch {
    await rm(CACHE, { recursive: true, force: true });
    await bundle(folder);
    return { html, version, ...(await readBundle(folder)) };
  }
}

async function readBundle(folder: string): Promise<Pick<PageFiles, "script" | "styles">> {
  const [script, styles] = await Promise.all(
    ["main.js", "main.css"].map((name) => readFile(`${folder}/${name}`, "utf8")),
  );
  return { script: script ?? "", styles: styles ?? "" };
}

/** Bundles in memory and writes last; bundles of earlier versions are removed, since each is 10 MB. */
async function bundle(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}/main.tsx`],
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    loader: { ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await mkdir(folder, { recursive: true });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(PAGE, { recursive: true }))
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .sort();
  const files = [...names.map((name) => `${PAGE}/${name}`), `${ROOT}/package-lock.json`];
  for (const path of files) hash.update(path).update(await readFile(path));
  return hash.digest("hex").slice(0, 16);
}
