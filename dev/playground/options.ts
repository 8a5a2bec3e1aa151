import { parseArgs } from "node:util";

/** What the command line asks the playground for. */
export interface StartOptions {
  help: boolean;
  leads?: number;
  /** CSV file that becomes a tab of its own. */
  file?: string;
  port?: number;
  /** With a key, the real API is asked and real money may be spent. */
  realKey?: string;
}

/** What `--help` prints. */
export const USAGE = `Usage: npm start -- [path/to/leads.csv] [--leads N]

  path/to/leads.csv  opens this file in a tab of its own, beside the sample leads
  --leads N          starts with N made-up leads instead of 50

PORT chooses the port. With SIXTYFOUR_API_KEY set, the real API is used and may charge for every row sent.`;

/** Reads the command line; throws with a message for people when it makes no sense. */
export function readStartOptions(args: string[], env: Record<string, string | undefined>): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", default: false }, leads: { type: "string" } },
  });
  if (positionals.length > 1) throw new Error("Give one CSV file at most.");
  const [file] = positionals;
  return {
    help: values.help,
    ...(file === undefined ? {} : { file }),
    ...(values.leads === undefined ? {} : { leads: wholeNumber("--leads", values.leads, 500_000) }),
    ...(env.PORT === undefined || env.PORT === "" ? {} : { port: wholeNumber("PORT", env.PORT, 65_535) }),
    ...(env.SIXTYFOUR_API_KEY ? { realKey: env.SIXTYFOUR_API_KEY } : {}),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Error(`${name} takes a whole number from 1 to ${most}.`);
  }
  return number;
}
