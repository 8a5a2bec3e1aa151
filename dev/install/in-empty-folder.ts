import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

/**
 * Keeps clasp from the project: beside a `.clasp.json` it refuses to create or clone, and without one it would write its
 * own and the script's files over what is there.
 */
export async function inEmptyFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(`${tmpdir()}/sixtyfour-script-`);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
