import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { type BuildOptions, build } from "esbuild";
import { inlinePage } from "./inline-page.ts";
import { ROOT } from "./paths.ts";

const PAGE = `${ROOT}/sidebar/index.html`;

/**
 * Bundles the sidebar into one HTML file that loads nothing from elsewhere, as an Apps Script page must; `main` is the
 * file it starts from.
 */
export async function bundleSidebar(main = `${ROOT}/sidebar/main.tsx`): Promise<string> {
  const [page, script, styles] = await Promise.all([
    readFile(PAGE, "utf8"),
    bundle(main),
    bundle(`${ROOT}/sidebar/styles.css`),
  ]);
  assertNoTemplateLiteral(script);
  return inlinePage(page, { styles, script });
}

/** How everything that runs in the page is bundled. */
export const PAGE_SCRIPT = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2020",
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  supported: { "template-literal": false },
} as const satisfies BuildOptions;

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({ ...PAGE_SCRIPT, entryPoints: [file] });
  return outputFiles[0]?.text ?? "";
}

/**
 * In an Apps Script HTML file, `//` inside a template literal is taken for a comment and swallows the line
 * (https://gist.github.com/tanaikech/5a6b92f9fcce4046ae4c3c79c28fe958), so none may be left.
 */
export function assertNoTemplateLiteral(script: string): void {
  parse(script, {
    ecmaVersion: 2020,
    sourceType: "script",
    onToken({ type, start }) {
      if (type.label === "`") throw new Error(`Template literal left in the sidebar at offset ${start}`);
    },
  });
}
