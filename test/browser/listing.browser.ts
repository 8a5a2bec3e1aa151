import { readdir, readFile, rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { Terminal } from "../commands/terminal.ts";

const FOLDER = `${ROOT}/out/listing`;

/** Width and height of a PNG stand at fixed places of its first chunk. */
async function sizeOf(name: string): Promise<number[]> {
  const png = await readFile(`${FOLDER}/${name}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it("the pictures of the listing are drawn in the sizes the Marketplace asks for, as the main job goes", async () => {
  await rm(FOLDER, { recursive: true, force: true });
  const { PATH, HOME, CHROMIUM } = process.env;
  const terminal = new Terminal("npm run listing", { folder: ROOT, env: { PATH, HOME, CHROMIUM } });
  expect(await terminal.ended, terminal.printed).toBe(0);
  const sizes: Record<string, number[]> = {};
  for (const name of await readdir(FOLDER)) sizes[name] = await sizeOf(name);
  expect(sizes).toEqual({
    "icon-32.png": [32, 32],
    "icon-128.png": [128, 128],
    "banner.png": [220, 140],
    "screenshot-1.png": [1280, 800],
    "screenshot-2.png": [1280, 800],
    "screenshot-3.png": [1280, 800],
  });
});
