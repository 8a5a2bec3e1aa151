import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { ROOT } from "../../dev/build/paths.ts";

/** Folders that are made by commands, or are nobody's documents. */
const NOT_OURS = /^(node_modules|dist|dist-verify|out|screenshots|coverage|\.git)$/;

/** A Markdown file of the project. */
export interface Document {
  /** From the root. */
  path: string;
  text: string;
  /** Without what stands in fences, which may name files and links that are only examples. */
  prose: string;
}

/** Paths of all files, from the root. */
export const FILES: readonly string[] = filesIn("");

/** All documents of the project. */
export const DOCUMENTS: readonly Document[] = FILES.filter((path) => path.endsWith(".md")).map((path) => {
  const text = readFileSync(`${ROOT}/${path}`, "utf8");
  return { path, text, prose: text.replace(/^( *)```[\s\S]*?^\1```/gm, "") };
});

function filesIn(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

/** Targets of the links and pictures in a document that lead to files of the project. */
export function linksOf({ prose }: Document): string[] {
  const links = [...prose.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target = ""]) => target,
  );
  return links.filter((target) => !/^[a-z]+:/i.test(target));
}

/** Why a link leads nowhere; null when it does not. */
export function deadBecause({ path }: Document, link: string): string | null {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? path : joined(dirname(path), file);
  if (!existsSync(`${ROOT}/${target}`)) return "no such file";
  if (anchor === undefined) return null;
  const document = DOCUMENTS.find((other) => other.path === target);
  return document && anchorsOf(document).includes(anchor) ? null : "no such heading";
}

function joined(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What GitHub calls headings: https://docs.github.com/en/get-started/writing-on-github, section links. */
export function anchorsOf({ prose }: Pick<Document, "prose">): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = ""]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "").replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** Scripts of package.json that a document has people run. */
export function scriptsIn({ text }: Document): string[] {
  return [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(start|test)\b)/g)].map(
    ([, script, short = ""]) => script ?? short,
  );
}

/** Tools that a document has people run with npx. */
export function toolsIn({ text }: Document): string[] {
  return [...text.matchAll(/\bnpx ([\w-]+)/g)].map(([, tool = ""]) => tool);
}

const EXTENSION = /\.(ts|tsx|mjs|json|md|css|html|svg|png|csv|yaml|yml)$/;

/** What is made by a command, or is written in a place of the reader's. */
const MADE =
  /^(dist|dist-verify|out|screenshots|node_modules|path\/to)\/|^(Sidebar\.html|Code\.js|\.clasprc\.json)$|results\.json$/;

/** Names of files and folders of ours in a document: paths, folders that end in a slash, and bare names of sources. */
export function namedFilesIn({ prose }: Document): string[] {
  return [...prose.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => (EXTENSION.test(name) || name.endsWith("/")) && !MADE.test(name));
}

/** Where a path in a document may begin; a bare name may stand anywhere. */
const BEGINNINGS = ["", "src/", "dev/", "test/", "sidebar/"];

/** Whether there is such a file or folder. */
export function isThere({ path }: Document, name: string): boolean {
  const isBare = !name.replace(/\/$/, "").includes("/");
  if (isBare && !name.endsWith("/")) return FILES.some((file) => file === name || file.endsWith(`/${name}`));
  return [...BEGINNINGS, `${dirname(path)}/`].some((beginning) => existsSync(`${ROOT}/${beginning}${name}`));
}
