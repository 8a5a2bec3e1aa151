import { readdir, readFile } from "node:fs/promises";
import { ROOT } from "./paths.ts";
import { shippedPackages } from "./shipped-packages.ts";

interface Manifest {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  repository?: string | { url: string };
}

const INTRODUCTION = `Sixtyfour for Sheets contains code of the packages below, each under the licence that follows it.
This file is made by "npm run notice".`;

/** The licences of all packages whose code is shipped, by name; a text that several have in common stands there once. */
export async function makeNotice(): Promise<string> {
  const groups = new Map<string, string[]>();
  for (const folder of await shippedPackages()) {
    const manifest: Manifest = JSON.parse(await readFile(`${ROOT}/${folder}/package.json`, "utf8"));
    const text = await licenceText(folder);
    groups.set(text, [...(groups.get(text) ?? []), title(manifest)]);
  }
  const parts = [...groups].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  return `${[INTRODUCTION, ...parts].join(`\n\n${"-".repeat(30)}\n\n`)}\n`;
}

function title({ name, version, license, homepage, repository }: Manifest): string {
  const url = homepage ?? (typeof repository === "string" ? repository : repository?.url) ?? "";
  return `${name} ${version} (${license})\n${url.replace(/^git\+/, "").replace(/\.git$/, "")}`;
}

async function licenceText(folder: string): Promise<string> {
  const file = (await readdir(`${ROOT}/${folder}`)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no file with its licence`);
  const text = await readFile(`${ROOT}/${folder}/${file}`, "utf8");
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
