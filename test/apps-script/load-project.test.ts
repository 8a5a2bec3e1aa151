import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext } from "node:vm";
import { expect, it, onTestFinished } from "vitest";
import { loadProject } from "../../dev/apps-script/host/load-project.ts";
import { scriptFolder } from "./script-folder.ts";

function folderWith(code: string): { folder: string; write: (name: string, text: string) => void } {
  const folder = scriptFolder(code);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let later = Date.now();
  return {
    folder,
    write: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      // A file system may count in whole seconds, which two builds of a test are not apart.
      later += 1_000;
      utimesSync(path, new Date(later), new Date(later));
      utimesSync(folder, new Date(later), new Date(later));
    },
  };
}

function globalsOf(folder: string): Record<string, unknown> {
  const context = createContext({});
  loadProject(folder, context);
  return context;
}

it("gives each context globals of its own, however often a folder was loaded", () => {
  const { folder } = folderWith("var seen = []; seen.push(1);");
  const contexts = [globalsOf(folder), globalsOf(folder), globalsOf(folder)];
  expect(contexts.map(({ seen }) => [...(seen as number[])])).toEqual([[1], [1], [1]]);
  expect(new Set(contexts.map(({ seen }) => seen)).size).toBe(3);
});

it("runs what stands in the folder after a new build, and not what was loaded before", () => {
  const { folder, write } = folderWith("var version = 1;");
  expect([globalsOf(folder).version, globalsOf(folder).version]).toEqual([1, 1]);
  write("Code.js", "var version = 2;");
  expect([globalsOf(folder).version, globalsOf(folder).version]).toEqual([2, 2]);
});

it("loads a script that was added to the folder since", () => {
  const { folder, write } = folderWith("var version = 1;");
  globalsOf(folder);
  write("More.js", "var more = version + 1;");
  expect([globalsOf(folder).more, globalsOf(folder).more]).toEqual([2, 2]);
});

it("fails each time for a script that cannot be read, and loads it once that is mended", () => {
  const { folder, write } = folderWith("var version = ;");
  expect(() => globalsOf(folder)).toThrow("Unexpected token");
  expect(() => globalsOf(folder)).toThrow("Unexpected token");
  write("Code.js", "var version = 3;");
  expect(globalsOf(folder).version).toBe(3);
});
