import { readFile } from "node:fs/promises";
import { parse, tokenizer } from "acorn";
import { build } from "esbuild";
import { ROOT } from "./paths.ts";

const PAGE = `${ROOT}/sidebar/index.html`;

/** Bundles the sidebar into one HTML file that loads nothing from elsewhere, as an Apps Script page must. */
export async function bundleSidebar(): Promise<string> {
  const [page, script, style] = await Promise.all([
    readFile(PAGE, "utf8"),
    bundle("main.tsx"),
    bundle("styles.css"),
  ]);
  assertNoTemplateLiteral(script);
  return fill(
    fill(page, "<!-- styles -->", `<style>\n${escapeForHtml(style)}</style>`),
    "<!-- script -->",
    `<script>\n${escapeForHtml(script)}</script>`,
  );
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}/sidebar/${file}`],
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
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Keeps inlined text from ending its element or opening a comment; esbuild escapes `</script` but not `<!--`
 * (https://github.com/evanw/esbuild/issues/4494). In a script both occur only inside strings and regular expressions,
 * where the escape means the same character.
 */
export function escapeForHtml(text: string): string {
  return text.replaceAll("<!--", "<\\!--").replaceAll(/<\/(script|style)/gi, "<\\/$1");
}

/** A function as replacement keeps `$&` and the like in the inlined text from being read as patterns. */
function fill(page: string, placeholder: string, content: string): string {
  if (page.split(placeholder).length !== 2)
    throw new Error(`sidebar/index.html needs ${placeholder} exactly once`);
  return page.replace(placeholder, () => content);
}

/**
 * In an Apps Script HTML file, `//` inside a template literal is taken for a comment and swallows the line
 * (https://gist.github.com/tanaikech/5a6b92f9fcce4046ae4c3c79c28fe958), so none may be left.
 */
export function assertNoTemplateLiteral(script: string): void {
  parse(script, { ecmaVersion: 2020, sourceType: "script" });
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    if (token.type.label === "`")
      throw new Error(`Template literal left in the sidebar at offset ${token.start}`);
  }
}
