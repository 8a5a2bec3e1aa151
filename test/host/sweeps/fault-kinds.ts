import type { Misbehaviour } from "../../../dev/sixtyfour/stand-in.ts";

/** Something that can go wrong with an answer. */
export interface FaultKind {
  name: string;
  fault: Misbehaviour["fault"];
  /** Endpoints where it says something; absent: all. */
  only?: readonly string[];
  /** Says for certain that a start did not happen. An expired key is waited for once rows were paid for. */
  refusesStart?: "told" | "either";
  /** Sixtyfour says that the run is over, and how. */
  ends?: true;
}

const refusal = (status: number): FaultKind => ({
  name: String(status),
  fault: { status, body: { detail: "No." } },
  refusesStart: status === 401 ? "either" : "told",
});

const trouble = (status: number, headers: Record<string, string> = {}): FaultKind => ({
  name: [status, ...Object.values(headers)].join(" "),
  fault: { status, body: "trouble", headers },
});

const word = (runStatus: string, ends: boolean): FaultKind => ({
  name: `status ${runStatus}`,
  fault: { runStatus },
  only: ["liveStatus"],
  ...(ends ? { ends } : {}),
});

/** Everything that issue trackers and the API's documents tell of going wrong, and a little more. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { name: "no answer, not acted", fault: "unreachable-before-acting" },
  { name: "no answer, acted", fault: "unreachable-after-acting" },
  ...[401, 402, 403, 404, 422].map(refusal),
  trouble(409),
  trouble(429),
  trouble(429, { "retry-after": "90" }),
  trouble(429, { "retry-after": "Mon, 23 Nov 2026 09:05:00 GMT" }),
  trouble(500),
  trouble(502),
  trouble(503),
  { name: "HTML", fault: "html-body" },
  {
    name: "a page instead",
    fault: {
      status: 200,
      body: "<html>\n<p>Sign in,\nplease\n</html>\n",
      headers: { "content-type": "text/html" },
    },
  },
  { name: "nothing in the body", fault: "empty-body" },
  { name: "half a body", fault: "truncated-body" },
  { name: "JSON of another shape", fault: "wrong-shape" },
  word("hibernating", false),
  word("", false),
  word("canceled", true),
  word("CANCELLED", true),
  word("timeout", true),
  word("failed", true),
  { name: "upper case", fault: "upper-case-status", only: ["liveStatus"] },
  { name: "null link", fault: "null-download-url", only: ["downloadLinks"] },
  { name: "no files", fault: "no-files", only: ["downloadLinks"] },
  { name: "inline results", fault: "inline-results", only: ["downloadLinks"] },
  { name: "expired link", fault: "expired-link", only: ["file"] },
  { name: "no Range", fault: "no-range-support", only: ["file"] },
  { name: "redirect without aim", fault: { status: 302, body: "" }, only: ["file"] },
];

/** One of each sort: what lasts takes days of the clock, and so longer to play. */
export const LASTING_FAULTS = FAULT_KINDS.filter(
  ({ name }) =>
    !["402", "403", "422", "429 90", "500", "502", "status CANCELLED", "half a body"].includes(name),
);
