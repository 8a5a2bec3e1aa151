import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Network } from "../../../dev/apps-script/host/network.ts";
import { createStandIn, FILES_ORIGIN } from "../../../dev/sixtyfour/stand-in.ts";
import { standInNetwork } from "../../../dev/stand-in-network.ts";
import { SLICE_BYTES } from "../../../src/run/bounds.ts";
import { emailRequest, followToTheEnd, openAddOn } from "../add-on.ts";
import { type CountedFile, countedFile, rangeOf } from "./counted-file.ts";
import { people } from "./stage.ts";

/** An execution may take six minutes (https://developers.google.com/apps-script/guides/services/quotas). */
const SIX_MINUTES = 360_000;

/** Millions of cells take their time on a machine that is busy with others. */
const TIMEOUT_MS = 240_000;

/** The stand-in, but for the result of every run, which is the given file. */
function networkWith(file: CountedFile): Network {
  const usual = standInNetwork(createStandIn({ pace: 0 }));
  const links = [
    {
      filename: "2-final.csv",
      row_count: file.rows,
      block_number: 2,
      file_size: file.bytes,
      download_url: `${FILES_ORIGIN}/large.csv?signature=x`,
    },
  ];
  return {
    send(request) {
      if (request.url.includes("/download-links")) {
        return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(links) };
      }
      return request.url.startsWith(FILES_ORIGIN)
        ? rangeOf(file, request.headers.Range ?? request.headers.range ?? "")
        : usual.send(request);
    },
  };
}

describe("large results", () => {
  it.each(["an open sidebar", "the clock trigger"])(
    "of 100,000 rows and 12 columns arrive through %s with no execution near six minutes",
    (watcher) => {
      const file = countedFile(100_000, 12, 9);
      const addOn = openAddOn({ rows: people(2), host: { network: networkWith(file) } });
      const { host } = addOn;
      const { id } = addOn.get("run.start", emailRequest(addOn));
      if (watcher === "the clock trigger") host.clock.advance(10 * 60_000);
      const run = followToTheEnd(addOn, id);
      expect(run).toMatchObject({ status: "done", warnings: [], result: { rows: 100_000, columns: 12 } });

      const took = host.executions.map(({ startedAt, endedAt }) => endedAt - startedAt);
      expect(host.executions.filter(({ outcome }) => outcome !== "returned")).toEqual([]);
      expect(Math.max(...took)).toBeLessThan(SIX_MINUTES / 2);

      const sheet = host.workbook.sheet(run.result?.sheetName ?? "");
      const cells = sheet.values();
      expect(cells).toHaveLength(file.rows + 1);
      expect(cells[0]).toEqual(file.header);
      const wrong = cells.slice(1).findIndex((row, index) => row.join() !== file.row(index).join());
      expect(wrong).toBe(-1);
      const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
      console.log(
        `${watcher}: longest execution ${seconds(Math.max(...took))} of 360 s on the modelled clock, ` +
          `${seconds(took.reduce((sum, ms) => sum + ms, 0))} in all`,
      );
    },
    TIMEOUT_MS,
  );

  it(
    "of 100 MB are landed with the memory of a few slices",
    async () => {
      const script = fileURLToPath(new URL("measure-heap.ts", import.meta.url));
      const { stdout } = await promisify(execFile)(process.execPath, [
        "--expose-gc",
        "--import",
        "tsx",
        script,
      ]);
      const { rows, bytes, rise }: Record<"rows" | "bytes" | "rise", number> = JSON.parse(stdout);
      expect(rows).toBe(100_000);
      expect(bytes).toBeGreaterThan(100_000_000);
      // The text of a slice, its rows, and the same rows as cells; the rest is the code that ran for the first time.
      expect(rise).toBeLessThan(5 * SLICE_BYTES);
      console.log(`100 MB: the heap rises by ${(rise / SLICE_BYTES).toFixed(1)} slices of 2 MB`);
    },
    TIMEOUT_MS,
  );
});
