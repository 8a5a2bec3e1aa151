import { relative } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { PAGE_SCRIPT } from "./bundle-sidebar.ts";
import { ROOT } from "./paths.ts";

const PART = `${ROOT}/sidebar/forms/part.tsx`;

const STYLES = `${ROOT}/sidebar/forms/styles.css`;

/** What the page lends to its parts. */
const LENT = "sidebar/shared.ts";

/**
 * Bundles the large forms into a script that hands them over with its styles (`sidebar/part.ts`), and uses the
 * modules that the page has already. Throws when it holds one of them a second time.
 */
export async function bundlePart(): Promise<string> {
  const page = await build({ ...PAGE_SCRIPT, entryPoints: [`${ROOT}/sidebar/main.tsx`], metafile: true });
  const [part, styles] = await Promise.all([
    build({
      ...PAGE_SCRIPT,
      entryPoints: [PART],
      globalName: "forms",
      metafile: true,
      plugins: [borrow(lentModules(page.metafile))],
    }),
    build({ entryPoints: [STYLES], bundle: true, write: false, minify: true }),
  ]);
  const twice = Object.keys(part.metafile.inputs).filter((file) => file in page.metafile.inputs);
  if (twice.length > 0) throw new Error(`In the page and in its part, so ${LENT} lacks: ${twice.join(", ")}`);
  const [script, css] = [part, styles].map(({ outputFiles }) => outputFiles[0]?.text.trim() ?? "");
  return `sixtyfourPart(function(shared){${script}return forms.part},${JSON.stringify(css)})`;
}

/** By path from the root, or by the name of the package, as `SHARED` has them. */
function lentModules({ inputs }: Metafile): ReadonlySet<string> {
  const imports = inputs[LENT]?.imports ?? [];
  return new Set(imports.map(({ path, original = path }) => (original.startsWith(".") ? path : original)));
}

/** Has the page's own module taken for each of those that it lends. */
function borrow(lent: ReadonlySet<string>): Plugin {
  return {
    name: "borrow",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, resolveDir }) => {
        const name = path.startsWith(".") ? relative(ROOT, `${resolveDir}/${path}`) : path;
        return lent.has(name) ? { path: name, namespace: "lent" } : null;
      });
      onLoad({ filter: /./, namespace: "lent" }, ({ path }) => ({
        contents: `module.exports = shared[${JSON.stringify(path)}];`,
      }));
    },
  };
}
