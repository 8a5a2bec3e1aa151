import { expect } from "vitest";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import type { Desk } from "./desk.ts";
import type { Terminal } from "./terminal.ts";

/** Types a command as it stands in a document, and expects what is promised of it. */
export type Run = (desk: Desk, command: string) => Promise<void>;

/** By the command's text. */
export type Runs = Readonly<Record<string, Run>>;

/** A script and a spreadsheet that the person has at Google already. */
export const SCRIPT = "a-script-of-somebody-0001";
export const SPREADSHEET = "a-spreadsheet-of-somebody";

/** What documents leave to the reader, and what this one puts there. */
const LEFT_OPEN = {
  "SIXTYFOUR_API_KEY=...": `SIXTYFOUR_API_KEY=${SAMPLE_KEY}`,
  "LINK-OF-YOUR-SHEET": `https://docs.google.com/spreadsheets/d/${SPREADSHEET}/edit#gid=0`,
  "LINK-OF-A-SCRIPT": `https://script.google.com/d/${SCRIPT}/edit`,
  SCRIPT_ID: SCRIPT,
  "https://HOST/": "https://results.example.com/",
};

/** A command with everything in it that its document leaves open. */
export function filledIn(command: string): string {
  return Object.entries(LEFT_OPEN).reduce((text, [open, given]) => text.replace(open, given), command);
}

/** Runs a command to its end with nobody to be asked. */
export async function succeed(desk: Desk, command: string): Promise<string> {
  const terminal = desk.type(filledIn(command));
  await expectSuccess(terminal);
  return terminal.printed;
}

/** Waits for the end; says what was printed if it is not a good one. */
export async function expectSuccess(terminal: Terminal): Promise<void> {
  const exitCode = await terminal.ended;
  expect(exitCode, terminal.printed).toBe(0);
}

/** A command that prints these words, in this order. */
export function prints(...words: string[]): Run {
  return async (desk, command) => {
    const printed = await succeed(desk, command);
    let from = 0;
    for (const word of words) {
      expect(printed.slice(from)).toContain(word);
      from = printed.indexOf(word, from) + word.length;
    }
  };
}
