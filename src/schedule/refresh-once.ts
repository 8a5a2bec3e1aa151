import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Params, RunView } from "../protocol.ts";
import { startRun } from "../run/start-run.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { checkHealth } from "./check-health.ts";
import { ownLabel } from "./own-label.ts";
import { refreshNow } from "./refresh-now.ts";
import { orderLike } from "./repeat-run.ts";
import { findResultsTab } from "./results-tab.ts";

/**
 * Refreshes a results tab once, by its schedule where it has one. Without one nobody has agreed to anything yet, so the
 * number of rows must be confirmed; and nothing needs to be stored beforehand, since the run itself is what a second press
 * finds, and what it has sent is new no more.
 */
export function refreshOnce(
  ports: Ports,
  client: SixtyfourClient,
  { sheetId, confirmedRows }: Params<"tab.refresh">,
): RunView {
  const tab = findResultsTab(ports, sheetId);
  if ("schedule" in tab.by) return refreshNow(ports, tab.by.schedule.id);
  const { request, problems } = checkHealth(ports, orderLike(ports, tab.by.run, tab));
  const [problem = new Problem("internal")] = problems;
  if (problems.length > 0 || !request) throw problem;
  return startRun(
    ports,
    client,
    { ...request, ...(confirmedRows === undefined ? {} : { confirmedRows }) },
    {
      refresh: {
        scheduleId: null,
        sheetId: tab.sheetId,
        mode: "update",
        deletedRows: "stay",
        by: ownLabel(ports),
      },
    },
  );
}
