import { parseArgs } from "node:util";

/** What the command line asks the demo for. */
export interface DemoOptions {
  /** CSV file of leads; absent means the bundled sample. */
  file?: string;
  /** Generate this many sample leads instead of reading a file. */
  leads?: number;
  /** Workflow id; absent means the first one that can be run. */
  workflow?: string;
  /** With a key, the real API is asked and real money may be spent. */
  apiKey?: string;
  /** Rows the person agrees to send to the real API although a cap asks. */
  confirm?: number;
  json: boolean;
}

/** What `--help` prints. */
export const USAGE = `Usage: npm run demo -- [path/to/leads.csv] [--leads N] [--workflow ID] [--confirm N] [--json]

  path/to/leads.csv  rows to enrich, with a header; default: the bundled sample
  --leads N          make N invented leads instead
  --workflow ID      the workflow to run; default: the first runnable one
  --confirm N        yes, send N rows to the real API, though that is more than usual
  --json             print one JSON object at the end and nothing else

With SIXTYFOUR_API_KEY set and --workflow given, the real API is used and may charge for every row sent.`;

/** Reads the command line; throws with a message for people when it makes no sense. */
export function readOptions(args: string[], env: Record<string, string | undefined>): DemoOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      leads: { type: "string" },
      confirm: { type: "string" },
      workflow: { type: "string" },
    },
  });
  if (positionals.length > 1) throw new Error("Give one CSV file at most.");
  const leads = wholeNumber("--leads", values.leads);
  const confirm = wholeNumber("--confirm", values.confirm);
  const apiKey = env.SIXTYFOUR_API_KEY;
  if (apiKey && values.workflow === undefined) {
    throw new Error("SIXTYFOUR_API_KEY is set, so the real API would be used: say which --workflow to run.");
  }
  return {
    json: values.json,
    ...(positionals[0] === undefined ? {} : { file: positionals[0] }),
    ...(leads === undefined ? {} : { leads }),
    ...(confirm === undefined ? {} : { confirm }),
    ...(values.workflow === undefined ? {} : { workflow: values.workflow }),
    ...(apiKey ? { apiKey } : {}),
  };
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} takes a whole number above 0.`);
  return number;
}
