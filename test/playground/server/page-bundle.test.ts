import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BundlePlaces, bundlePage } from "../../../dev/playground/server/page-bundle.ts";

let folder: string;
let places: BundlePlaces;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-bundle-"));
  places = { page: join(folder, "page"), cache: join(folder, "cache") };
  await mkdir(join(places.page, "parts"), { recursive: true });
  await write("index.html", "<script src=main.js?VERSION></script>");
  await write(
    "main.tsx",
    'import "./styles.css"; import { word } from "./parts/word.ts"; console.log(word);',
  );
  await write("styles.css", "p { color: red }");
  await write("parts/word.ts", 'export const word: string = "first";');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(places.page, name), text);

it.each([
  ["parts/word.ts", 'export const word: string = "second";', "second"],
  ["styles.css", "p { content: 'second' }", "second"],
  ["index.html", "<p>second</p>", "second"],
])("is never older than %s", async (name, text, found) => {
  const before = await bundlePage(places);
  await write(name, text);
  const after = await bundlePage(places);
  expect(after.html + after.script + after.styles).toContain(found);
  expect(after.version).not.toBe(before.version);
  expect(await readdir(places.cache)).toEqual([after.version]);
});

it("bundles again when the kept bundle is damaged", async () => {
  const { version, script } = await bundlePage(places);
  await rm(join(places.cache, version, "main.css"));
  expect((await bundlePage(places)).script).toBe(script);
});

it("refuses sources that cannot be bundled", async () => {
  await write("main.tsx", 'import "./not-there.ts";');
  await expect(bundlePage(places)).rejects.toThrow("not-there");
});

it("refuses sources whose changes it would not notice", async () => {
  await writeFile(join(folder, "outside.ts"), 'export const word = "outside";');
  await write("parts/word.ts", 'export { word } from "../../outside.ts";');
  await expect(bundlePage(places)).rejects.toThrow("../outside.ts");
});

it("is taken as it is kept while nothing has changed", async () => {
  const { version, html } = await bundlePage(places);
  expect(html).toContain(`main.js?${version}`);
  await writeFile(join(places.cache, version, "main.js"), "kept");
  expect((await bundlePage(places)).script).toBe("kept");
});
