import type { Misbehaviour } from "../../sixtyfour/stand-in.ts";

/** A switch of the strip: what it says, and the rules it puts in force; `slow` is the playground's own. */
interface FaultSwitch {
  name: string;
  label: string;
  rules: Misbehaviour[];
}

/** How much later answers come that needed the network, while "slow" is on; ms. */
export const SLOW_MS = 6_000;

/** What can be made to go wrong by hand; each is something the service's users meet. */
export const FAULT_SWITCHES: readonly FaultSwitch[] = [
  { name: "slow", label: "Answers take 6 seconds longer", rules: [] },
  {
    name: "server-errors",
    label: "The service answers with errors (503)",
    rules: [{ fault: { status: 503, body: { detail: "Service Unavailable" } } }],
  },
  {
    name: "unreachable",
    label: "The service cannot be reached",
    rules: [{ fault: "unreachable-before-acting" }],
  },
  {
    name: "starts-fail",
    label: "No run can be started (503)",
    rules: [{ match: "runWorkflow", fault: { status: 503, body: { detail: "Service Unavailable" } } }],
  },
  {
    name: "lost-answers",
    label: "The answer to “start a run” is lost",
    rules: [{ match: "runWorkflow", fault: "unreachable-after-acting" }],
  },
  {
    name: "too-many",
    label: "Too many requests (429)",
    rules: [{ fault: { status: 429, body: { error: "Too Many Requests", message: "Rate limit exceeded" } } }],
  },
  {
    name: "key-refused",
    label: "The API key is refused (401)",
    rules: [{ fault: { status: 401, body: { error: "Unauthorized", message: "Invalid API key" } } }],
  },
  {
    name: "runs-fail",
    label: "Runs fail halfway",
    rules: [
      {
        fault: {
          runStatus: "failed",
          message: "The block ended with an error (switched on in the playground)",
        },
      },
    ],
  },
  { name: "expired-links", label: "Download links have expired", rules: [{ fault: "expired-link" }] },
  { name: "html", label: "A web page instead of data", rules: [{ fault: "html-body" }] },
  {
    name: "lookalikes",
    label: "Results look like formulas and dates",
    rules: [{ fault: "typed-lookalikes" }],
  },
  { name: "no-rows", label: "Results without rows", rules: [{ fault: "no-rows" }] },
];
