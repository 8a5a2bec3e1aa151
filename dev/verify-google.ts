import { createContext, runInContext } from "node:vm";
import { bundleVerification } from "./build/bundle-verification.ts";
import { ROOT } from "./build/paths.ts";
import { writeVerification } from "./build/write-verification.ts";

const FOLDER = `${ROOT}/dist-verify`;

const USAGE = `Usage: npm run verify:google                  builds the script into dist-verify/
       npm run verify:google -- SCRIPT_ID     the same, for the script of a throwaway spreadsheet
       npm run verify:google -- --list        prints what could be verified, for docs/verified.md`;

const [argument, ...others] = process.argv.slice(2);

if (argument === "--list" && others.length === 0) {
  const { "Code.js": code = "" } = await bundleVerification();
  console.log(String(runInContext(`${code}\nverifyList()`, createContext({}))));
} else if (others.length > 0 || (argument !== undefined && !/^[\w-]{20,}$/.test(argument))) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const names = await writeVerification(FOLDER, argument ?? null);
  console.log(`Built ${names.join(", ")} in ${FOLDER}`);
  console.log(
    argument === undefined
      ? "How it gets into a throwaway spreadsheet: docs/verified.md"
      : "Now: cd dist-verify && npx clasp push --force",
  );
}
