// Reads what `npm run demo -- --json` printed and fails unless rows were sent and results came back.
import { strict as assert } from "node:assert";
import { text } from "node:stream/consumers";

const report = JSON.parse(await text(process.stdin));
assert.equal(report.rowsSent, report.plan.counts.toSend, "the plan and what was sent differ");
for (const figure of ["rowsSent", "resultRows", "resultColumns"]) {
  assert.ok(report[figure] > 0, `${figure} is ${report[figure]}`);
}
console.log(`${report.rowsSent} rows sent, ${report.resultRows} rows came back`);
