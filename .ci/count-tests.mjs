// Prints how many tests passed and failed in a report of vitest's JSON reporter, as "PASSED FAILED". A file that could
// not be loaded has no tests in the report; it counts as one failure.
import { readFileSync } from "node:fs";

const [, , path] = process.argv;
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
const unloaded = testResults.filter(
  ({ status, assertionResults }) =>
    status === "failed" && !assertionResults.some((result) => result.status === "failed"),
);
console.log(`${numPassedTests} ${numFailedTests + unloaded.length}`);
