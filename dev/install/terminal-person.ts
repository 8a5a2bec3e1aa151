import { createInterface } from "node:readline/promises";
import { InstallProblem } from "./install-problem.ts";
import type { Consent, Person } from "./person.ts";

interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** Asks in the terminal; what was agreed to on the command line is told, but not asked again. */
export function terminalPerson(given: Readonly<Record<Consent, boolean>>, terminal: Terminal): Person {
  const canBeAsked = terminal.input.isTTY === true;
  const tell = (text: string) => {
    terminal.output.write(`${text}\n`);
  };
  const ask = async (question: string, option: string) => {
    if (!canBeAsked)
      throw new InstallProblem("needs-answer", question, `Nobody can be asked here: answer with ${option}.`);
    // One for each question: an open one would keep what is typed from clasp.
    const lines = createInterface({ input: terminal.input, output: terminal.output });
    try {
      const answer = await new Promise<string>((resolve, reject) => {
        // Ctrl+C and Ctrl+D close it, and then nobody answers any more.
        lines.once("close", () => reject(new InstallProblem("declined", "Stopped. Run it again to go on.")));
        lines.question(`${question} `).then(resolve, reject);
      });
      return answer.trim();
    } finally {
      lines.close();
    }
  };
  return {
    canBeAsked,
    tell,
    async agrees(question, consent) {
      if (given[consent]) {
        tell(`${question} yes (--${consent})`);
        return true;
      }
      return /^y(es)?$/i.test(await ask(`${question} [y/N]`, `--${consent}`));
    },
    answers: (question) => ask(question, "an option (--help lists them)"),
  };
}
