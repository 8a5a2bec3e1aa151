import type { ChangesTab } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

/** The lines of the Changes tab, each with its run at the end. */
export function fakeChanges(note: Note = () => {}) {
  const lines: string[][] = [];
  const changes: ChangesTab = {
    runs: () => new Set(lines.map((line) => line.at(-1) ?? "")),
    add(runId, more) {
      note("add changes");
      lines.push(...more.map((line) => [...line, runId]));
    },
    disown: () => note("disown changes"),
    trim: (most) => void lines.splice(0, Math.max(0, lines.length - most)),
  };
  return Object.assign(changes, { lines });
}
