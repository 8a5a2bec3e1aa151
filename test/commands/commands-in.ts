import type { Document } from "../docs/documents.ts";

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```/gm;

/** Code in a line, which may go on in the next line of the same paragraph. */
const SPAN = /(?<!`)`((?:[^`\n]|\n(?!\s*\n))+)`(?!`)/g;

const SHELLS = ["sh", "bash", "shell", "zsh", "console"];

/** What a command begins with: settings, then a program with something behind it, or a program of this repository. */
const BEGINNING =
  /^(?:[A-Z][A-Z\d_]*=\S+ )*(?:(?:npm|npx|node|git|clasp|tsx|vitest|sh|bash|sudo|apt-get|curl|docker|cd) \S|\.\/\S|\.ci\/)/;

/** A command of ours in plain words, where nobody would find it to run it. */
const UNMARKED = /\bnpm (?:run \S+|start\b|test\b|ci\b|install\b)|\bnpx \S+/g;

/** Every command that a document has people run: all lines of shell fences, and whatever looks like one in other code. */
export function commandsIn({ text }: Document): string[] {
  const inFences = [...text.matchAll(FENCE)].flatMap(([, , language = "", body = ""]) =>
    body
      .split("\n")
      .map((line) => bare(line))
      .filter((line) => line !== "" && (SHELLS.includes(language) || BEGINNING.test(line))),
  );
  const inLines = [...text.replace(FENCE, "").matchAll(SPAN)]
    .map(([, code = ""]) => bare(code))
    .filter((code) => BEGINNING.test(code));
  return [...inFences, ...inLines];
}

/** Commands that stand in a document like any other words. */
export function unmarkedCommandsIn({ text }: Document): string[] {
  const words = text.replace(FENCE, "").replace(SPAN, "");
  return [...words.matchAll(UNMARKED)].map(([command]) => command);
}

/** Options that a document names without the command they belong to. */
export function optionsIn({ text }: Document): string[] {
  return [...text.replace(FENCE, "").matchAll(SPAN)]
    .map(([, code = ""]) => code)
    .filter((code) => /^--?[a-z][\w-]*$/.test(code));
}

/** Without prompt, comment and the spaces that only look nice. */
function bare(line: string): string {
  return line
    .replace(/^\s*\$ /, "")
    .replace(/(^|\s)#(\s.*)?$/, "")
    .trim()
    .replace(/\s+/g, " ");
}
