import { type ChildProcess, spawn } from "node:child_process";

/** Where a command is run. */
export interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Longer than any of the commands takes where the machine has other work. */
const PATIENCE_MS = 100_000;

/** A command as it stands in a document, in a shell and a process group of its own, as in somebody's terminal. */
export class Terminal {
  /** All it printed so far, errors, too. */
  printed = "";
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #watchers = new Set<() => void>();
  #read = 0;
  #hasEnded = false;

  /** With `canBeAsked`, it has a terminal to type in (`script` of util-linux), else nobody is there. */
  constructor(command: string, { folder, env }: Place, { canBeAsked = false } = {}) {
    const [program, ...args] = canBeAsked ? ["script", "-qefc", command, "/dev/null"] : ["sh", "-c", command];
    this.#child = spawn(String(program), args, {
      cwd: folder,
      env,
      detached: true,
      stdio: [canBeAsked ? "pipe" : "ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        this.printed += text;
        for (const look of this.#watchers) look();
      });
    }
    const timer = setTimeout(() => this.signal("SIGKILL"), PATIENCE_MS);
    this.ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject).on("close", (code) => {
        clearTimeout(timer);
        this.#hasEnded = true;
        resolve(code);
        for (const look of this.#watchers) look();
      });
    });
  }

  /** Waits for words; what was printed before those of the last wait does not count again. */
  until(words: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = words.exec(this.printed.slice(this.#read));
        if (!found && !this.#hasEnded) return;
        this.#watchers.delete(look);
        if (!found) return reject(new Error(`Ended without ${words}:\n${this.printed}`));
        this.#read += found.index + found[0].length;
        resolve(found);
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Waits for a question and types the answer. */
  async answer(question: RegExp, answer: string): Promise<void> {
    await this.until(question);
    this.#child.stdin?.write(`${answer}\n`);
  }

  /** Ctrl+C reaches all processes of a terminal, and so does this. */
  signal(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined || this.#child.exitCode !== null) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch {
      // It ended this very moment.
    }
  }
}
