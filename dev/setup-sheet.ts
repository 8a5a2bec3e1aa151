import { ROOT } from "./build/paths.ts";
import { build } from "./build.ts";
import { installedClasp } from "./install/clasp.ts";
import { readSetupOptions, SETUP_USAGE } from "./install/setup-options.ts";
import { setUpSheet } from "./install/setup-sheet.ts";
import { terminalPerson } from "./install/terminal-person.ts";

try {
  const options = readSetupOptions(process.argv.slice(2));
  if (options.help) console.log(SETUP_USAGE);
  else {
    await setUpSheet({
      clasp: installedClasp(ROOT),
      person: terminalPerson(options, { input: process.stdin, output: process.stdout }),
      folder: ROOT,
      build,
      destination: options.destination,
    });
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
