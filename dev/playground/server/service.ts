import { loopbackNetwork } from "../../apps-script/host/loopback-network.ts";
import type { Network } from "../../apps-script/host/network.ts";
import { createStandIn, EMPTY_KEY, SAMPLE_KEY, type StandIn } from "../../sixtyfour/stand-in.ts";
import { standInNetwork } from "../../stand-in-network.ts";
import type { Controls, Speed } from "../protocol.ts";
import { FAULT_SWITCHES, SLOW_MS } from "./faults.ts";

/** People who can be at the sheet, each with a sample key of their own in one organisation of the stand-in. */
export const PEOPLE = [
  { email: "ann@example.com", name: "Ann", sampleKey: SAMPLE_KEY },
  { email: "ben@example.com", name: "Ben", sampleKey: "sample-key-0001" },
] as const;

/** What answers for the API, and what of it can be changed while the playground runs. */
export interface Service {
  kind: Controls["service"];
  /** Null when the real service answers. */
  standIn: StandIn | null;
  network: Network;
  speed(): Speed;
  setSpeed(speed: Speed): void;
  faults(): Controls["faults"];
  setFault(name: string, on: boolean): void;
  /** How much later than at once an answer is to arrive; ms. */
  delay(modelledMs: number, fetches: number): number;
  close(): void;
}

const PACES: Record<Speed, number> = { "real time": 1, fast: 0.1, "at once": 0 };

/** Longest pretended wait for a call; the modelled time of a large run is for tests, not for people to sit through. */
const MAX_DELAY_MS = 4_000;

/** The stand-in, in this process and on the host's virtual clock. */
export function standInService(initial: Speed): Service {
  const keys = PEOPLE.map(({ sampleKey }) => ({ key: sampleKey, organisation: "The playground" }));
  // Whoever connects with the other key finds an account without any workflow.
  const empty = { key: EMPTY_KEY, organisation: "An empty account", empty: true };
  const standIn = createStandIn({ keys: [...keys, empty], pace: PACES[initial] });
  const on = new Set<string>();
  let speed = initial;
  return {
    kind: "stand-in",
    standIn,
    network: standInNetwork(standIn),
    speed: () => speed,
    setSpeed: (next) => {
      speed = next;
      standIn.setPace(PACES[next]);
    },
    faults: () => FAULT_SWITCHES.map(({ name, label }) => ({ name, label, on: on.has(name) })),
    setFault: (name, wanted) => {
      if (wanted) on.add(name);
      else on.delete(name);
      standIn.behave();
      for (const { rules } of FAULT_SWITCHES.filter((fault) => on.has(fault.name))) {
        for (const rule of rules) standIn.misbehave(rule);
      }
    },
    delay: (modelledMs, fetches) =>
      Math.min(modelledMs * PACES[speed], MAX_DELAY_MS) + (on.has("slow") && fetches > 0 ? SLOW_MS : 0),
    close: () => {},
  };
}

/** The real API, where runs cost money; it is as quick as it is, and cannot be told to fail. */
export function realService(): Service {
  const network = loopbackNetwork({}, { throughOrigins: "all-https" });
  return {
    kind: "real",
    standIn: null,
    network,
    speed: () => "real time",
    setSpeed: () => {},
    faults: () => [],
    setFault: () => {},
    delay: () => 0,
    close: () => network.close(),
  };
}
