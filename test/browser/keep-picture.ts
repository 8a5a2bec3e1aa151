import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { ROOT } from "../../dev/build/paths.ts";

const FOLDER = `${ROOT}/screenshots`;

/** Keeps what the window shows, so that a person can look at what the tests have looked at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
