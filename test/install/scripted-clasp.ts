import { writeFile } from "node:fs/promises";
import type { Clasp, ClaspOutcome } from "../../dev/install/clasp.ts";

/** What a command of clasp prints: a value as JSON, or an outcome of its own; one after the other where it is asked again. */
type Printed = { readonly json: unknown } | Partial<ClaspOutcome>;

/**
 * Answers for clasp where its own behaviour does not matter: starting the real one takes more than a second. What it
 * prints is held to the real one in test/clasp.
 */
export function scriptedClasp(
  commands: Record<string, readonly Printed[]>,
  cloned: Record<string, string> = {},
) {
  const calls: string[] = [];
  const left = new Map(Object.entries(commands).map(([command, printed]) => [command, [...printed]]));
  const clasp: Clasp = {
    async run(args, folder = ".") {
      calls.push(args.join(" "));
      const [command = ""] = args;
      if (command === "clone-script") {
        for (const [name, text] of Object.entries(cloned)) await writeFile(`${folder}/${name}`, text);
        return printed({ json: { files: Object.keys(cloned) } });
      }
      const next = left.get(command)?.shift();
      if (!next) throw new Error(`Nobody answers: clasp ${args.join(" ")}`);
      return printed(next);
    },
    converse: async (args) => {
      calls.push(args.join(" "));
      return true;
    },
  };
  return { clasp, calls };
}

function printed(what: Printed): ClaspOutcome {
  if ("json" in what) return { exitCode: 0, stdout: JSON.stringify(what.json), stderr: "" };
  return { exitCode: 1, stdout: "", stderr: "", ...what };
}
