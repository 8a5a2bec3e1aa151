import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The files whose classes the host emulates; class names are unique among them. */
const SERVICES = [
  "base",
  "cache",
  "html",
  "lock",
  "mail",
  "properties",
  "script",
  "spreadsheet",
  "url-fetch",
  "utilities",
];

const SCOPE_LIST = /one or more of the following scopes[^\n]*\n((?:\s*\*[^\n]*\n)*?)\s*\*\//;

let table: Map<string, string[]> | null = null;

/**
 * Which OAuth scopes suffice for a method, any one of them, from the documentation text in the type declarations of
 * `gas-types-detailed`; a method that is not in it needs none.
 */
export function sufficientScopes(method: string): readonly string[] {
  table ??= readTable();
  return table.get(method) ?? [];
}

function readTable(): Map<string, string[]> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("gas-types-detailed/package.json"));
  const scopes = new Map<string, string[]>();
  for (const service of SERVICES) {
    collect(readFileSync(join(folder, `google-apps-script.${service}.d.ts`), "utf8"), scopes);
  }
  return scopes;
}

function collect(text: string, scopes: Map<string, string[]>): void {
  const tokens = /interface (\w+)[^{\n]*\{|\/\*\*[\s\S]*?\*\/|\n\s+(\w+)\(/g;
  let service = "";
  let comment = "";
  for (const match of text.matchAll(tokens)) {
    if (match[1]) service = match[1];
    else if (match[2]) {
      const list = SCOPE_LIST.exec(comment)?.[1] ?? "";
      const found = list.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g);
      if (found) scopes.set(`${service}.${match[2]}`, found);
      comment = "";
    } else comment = match[0];
  }
}
