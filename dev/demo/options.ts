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
  json: boolean;
}

export const USAGE = `Usage: npm run demo -- [path/to/leads.csv] [--leads N] [--workflow ID] [--json]

  path/to/leads.csv  rows to enrich, with a header; default: the bundled sample
  --leads N          make N invented leads instead
  --workflow ID      the workflow to run; default: the first runnable one
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
      workflow: { type: "string" },
    },
  });
  if (positionals.length > 1) throw new Error("Give one CSV file at most.");
  const leads = values.leads === undefined ? undefined : Number(values.leads);
  if (leads !== undefined && !(Number.isInteger(leads) && leads > 0)) {
    throw new Error("--leads takes a whole number above 0.");
  }
  const apiKey = env.SIXTYFOUR_API_KEY;
  if (apiKey && values.workflow === undefined) {
    throw new Error("SIXTYFOUR_API_KEY is set, so the real API would be used: say which --workflow to run.");
  }
  return {
    json: values.json,
    ...(positionals[0] === undefined ? {} : { file: positionals[0] }),
    ...(leads === undefined ? {} : { leads }),
    ...(values.workflow === undefined ? {} : { workflow: values.workflow }),
    ...(apiKey ? { apiKey } : {}),
  };
}
