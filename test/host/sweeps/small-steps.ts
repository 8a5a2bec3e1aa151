import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCode } from "../../../dev/build/bundle-code.ts";
import { DIST, ROOT } from "../../../dev/build/paths.ts";
import * as bounds from "../../../src/run/bounds.ts";

/** Bounds to change; the others stay as they are in the product. */
export type Bounds = Partial<Record<keyof typeof bounds, number>>;

/** The add-on built with smaller bounds, so that three rows meet what otherwise takes thousands; nothing else differs. */
export async function buildWithBounds(changes: Bounds): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), "small-steps-"));
  await cp(DIST, dist, { recursive: true });
  const text = Object.entries({ ...bounds, ...changes }).map(
    ([name, value]) => `export const ${name} = ${value};`,
  );
  await writeFile(
    join(dist, "Code.js"),
    await bundleCode({ [`${ROOT}/src/run/bounds.ts`]: text.join("\n") }),
  );
  return dist;
}

/** Removes what `buildWithBounds` made. */
export async function removeBuilds(dists: Iterable<string>): Promise<void> {
  for (const dist of dists) await rm(dist, { recursive: true });
}
