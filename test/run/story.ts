import type { Ports } from "../../src/ports.ts";
import type { AdvanceAnswer, RunRequest, RunView } from "../../src/protocol.ts";
import { advanceRuns } from "../../src/run/advance-runs.ts";
import type { Run } from "../../src/run/run.ts";
import { createRunStore } from "../../src/run/run-store.ts";
import { startRun } from "../../src/run/start-run.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { aRunRequest } from "../builders/run-request.ts";
import type { FakePorts } from "../fakes/fake-ports.ts";

export const MINUTE = 60_000;

/** Presses the button. */
export function start(ports: Ports, change: Partial<RunRequest> = {}): RunView {
  const client = createClient(ports.http, ports.clock, ports.secrets.apiKey() ?? "");
  return startRun(ports, client, aRunRequest(change));
}

/** Looks once, after some time has passed. */
export function advance({ ports }: Pick<FakePorts, "ports">, ms = 11 * MINUTE): AdvanceAnswer {
  ports.clock.pass(ms);
  return advanceRuns(ports, 20_000);
}

/** The newest run as it is stored. */
export function storedRun({ ports }: Pick<FakePorts, "ports">): Run {
  const [run] = createRunStore(ports.records).all();
  if (!run) throw new Error("No run is stored");
  return run;
}
