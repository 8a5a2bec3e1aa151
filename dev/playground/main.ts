import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "../build.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { readStartOptions, type StartOptions, USAGE } from "./options.ts";
import { importCsv } from "./server/import-csv.ts";
import { bundlePage } from "./server/page-bundle.ts";
import { addSampleLeads } from "./server/sample-book.ts";
import { startPlayground } from "./start-playground.ts";

/** Leads in the file unless told otherwise. */
const LEADS = 50;

async function main({ file, leads = LEADS, port, realKey }: StartOptions): Promise<void> {
  const own = file === undefined ? null : { name: basename(file), text: await readFile(file, "utf8") };
  await Promise.all([build(), bundlePage()]);
  const { url, close } = await startPlayground({
    ...(port === undefined ? {} : { port }),
    ...(realKey === undefined ? {} : { realKey }),
    fillBook: (workbook) => {
      if (own) importCsv(workbook, own.name, own.text);
      addSampleLeads(workbook, leads);
    },
  });
  console.log(
    realKey === undefined
      ? "Playground: a stand-in for the API and made-up sample data. Nothing is sent anywhere."
      : "Playground with the REAL Sixtyfour API: runs cost money.",
  );
  console.log(`\n  ${url}\n\nCtrl+C ends it.`);
  if (process.stdout.isTTY) openInBrowser(url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

try {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(USAGE);
  else await main(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
