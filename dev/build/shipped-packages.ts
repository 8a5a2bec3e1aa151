import { build } from "esbuild";
import { PAGE_SCRIPT } from "./bundle-sidebar.ts";

const STARTS = ["src/main.ts", "sidebar/main.tsx", "sidebar/forms/part.tsx"];

/** Folders of the packages of which any code ends up in the built files, in order. */
export async function shippedPackages(): Promise<string[]> {
  const { metafile } = await build({
    ...PAGE_SCRIPT,
    entryPoints: STARTS,
    outdir: "unwritten",
    metafile: true,
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = files.flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}
