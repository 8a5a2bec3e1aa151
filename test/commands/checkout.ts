import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { ROOT } from "../../dev/build/paths.ts";
import { FILES } from "../docs/documents.ts";

/** Files that the documents take for the reader's own. */
const FILES_OF_THE_READER = ["path/to/leads.csv", "leads.csv"];

/** A copy of the repository with its packages, so that commands can write wherever they do. */
export async function openCheckout() {
  const folder = await mkdtemp(`${await realpath(tmpdir())}/checkout-`);
  // With their times, or the packages would seem to be older than the lock file.
  await Promise.all(
    FILES.map((path) => cp(`${ROOT}/${path}`, `${folder}/${path}`, { preserveTimestamps: true })),
  );
  await symlink(`${ROOT}/node_modules`, `${folder}/node_modules`);
  for (const path of FILES_OF_THE_READER) await cp(`${ROOT}/dev/sample/leads.csv`, `${folder}/${path}`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
