/**
 * Lands a CSV of 100 MB in a spreadsheet that counts rows and keeps none, and prints how far the heap rose above where it
 * was before, in bytes. Wants `--expose-gc`: only what is left after a collection is needed.
 */
import type { Ports } from "../../../src/ports.ts";
import { advanceRuns } from "../../../src/run/advance-runs.ts";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { start } from "../../run/story.ts";
import { countedFile, rangeOf } from "./counted-file.ts";

const FILE = countedFile(100_000, 12, 83);

/** A look at the heap takes a collection, so only some of the writes are looked at. */
const WRITES_A_LOOK = 7;

const { ports, sixtyfour } = fakePorts();
let rows = 0;
let writes = 0;
let baseline = 0;
let peak = 0;

function heap(): number {
  if (!globalThis.gc) throw new Error("Run with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const counting: Ports = {
  ...ports,
  http: {
    sendAll: (requests) =>
      requests.flatMap((request) => {
        if (!request.url.includes(".csv")) return ports.http.sendAll([request]);
        const { status, headers, body } = rangeOf(FILE, request.headers.range ?? "");
        return { kind: "answer" as const, status, headers, text: body };
      }),
  },
  tabs: {
    ...ports.tabs,
    find: () => ({ sheetName: "Results", rows: FILE.rows + 1, columns: FILE.header.length }),
    cellsInUse: () => 0,
    fit: () => {},
    format: () => {},
    formatText: () => {},
    dress: () => {},
    show: () => {},
    read: (_, first, count) =>
      Array.from({ length: count }, (__, at) => (first + at === 1 ? FILE.header : FILE.header.map(() => ""))),
    write(_, first, cells) {
      if (first > 1) rows += cells.length;
      if (++writes % WRITES_A_LOOK === 0) peak = Math.max(peak, heap());
    },
  },
};

start(counting);
sixtyfour.complete("job-1", "", FILE.rows);
baseline = heap();
let calls = 0;
for (; calls < 1_000; calls++) {
  ports.clock.pass(60_000);
  const [run] = advanceRuns(counting, 20_000).runs;
  if (run?.status === "done") break;
}
console.log(JSON.stringify({ rows, bytes: FILE.bytes, rise: peak - baseline, calls }));
