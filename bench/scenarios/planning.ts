import type { Execution, Host } from "../../dev/apps-script/host/host.ts";
import type { Plan } from "../../src/protocol.ts";
import { emailRequest, openAddOn } from "../../test/host/add-on.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";
import { callsOf, modelledSeconds } from "../modelled.ts";
import { runPlainScript } from "../plain-scripts.ts";

const COLUMNS = 10;

/** Of a long list, what somebody works on today. */
const SHORT_LIST = 100;

/** How the rows of a scenario are hidden, and whether hidden ones are left out, which is what makes a plan ask. */
interface Case {
  name: string;
  skipsHidden: boolean;
  hide(host: Host): void;
}

const CASES: Case[] = [
  { name: "hidden rows sent, too", skipsHidden: false, hide: () => {} },
  {
    name: `all but ${SHORT_LIST} filtered out`,
    skipsHidden: true,
    hide: (host) => host.workbook.sheet("Leads").filterBy(5, ["theirs"]),
  },
  {
    name: "half filtered out",
    skipsHidden: true,
    hide: (host) => host.workbook.sheet("Leads").filterBy(4, ["done"]),
  },
  { name: "nothing hidden", skipsHidden: true, hide: () => {} },
  {
    name: "every 50th hidden by hand",
    skipsHidden: true,
    hide: (host) => {
      const sheet = host.workbook.sheet("Leads");
      for (let row = 2; row <= sheet.lastRow(); row += 50) sheet.hideRow(row);
    },
  },
];

/** What a plan asks of Google, against a plain script that reads everything at once and asks row by row what is hidden. */
export function planning({ quick }: Scale): Line[] {
  const sizes = quick ? [500, 1_000] : [1_000, 10_000, 100_000];
  return CASES.flatMap((one) => {
    const planned = sizes.map((rows) => ({ rows, ...plan(rows, one) }));
    const counts = new Set(planned.map(({ ours }) => callsOf([ours])));
    return planned.flatMap(({ rows, ours, found }, at) => {
      const aim = { text: "calls independent of rows", met: counts.size === 1 };
      const lines = linesOf(
        `plan of ${rows.toLocaleString("en-GB")} × ${COLUMNS}, ${one.name}`,
        ours,
        found,
        plain(rows, one),
      );
      return at === sizes.length - 1
        ? lines.map((line) => (line.unit === "calls" ? { ...line, aim } : line))
        : lines;
    });
  });
}

function plan(rows: number, { hide, skipsHidden }: Case): { ours: Execution; found: Plan } {
  const addOn = openAddOn({ rows: people(rows) });
  hide(addOn.host);
  const skip = { hidden: skipsHidden, blank: true, duplicate: true, alreadySent: true };
  const found = addOn.get("run.plan", emailRequest(addOn, { skip }));
  const ours = addOn.host.executions.at(-1);
  if (!ours) throw new Error("Nothing was executed");
  return { ours, found };
}

function plain(rows: number, { hide }: Case): Execution {
  const setUp = (host: Host) => {
    host.workbook.addSheet("Leads", people(rows));
    hide(host);
  };
  const network = { send: () => ({ status: 404, headers: {}, body: "" }) };
  return runPlainScript({ network }, setUp, "planRowByRow", [2, rows + 1, COLUMNS]).execution;
}

function linesOf(name: string, ours: Execution, { counts, warnings }: Plan, execution: Execution): Line[] {
  const other = (value: number) => ({
    name: "plain script",
    ...(execution.outcome === "killed"
      ? { note: `killed after 6 minutes and ${callsOf([execution]).toLocaleString("en-GB")} calls` }
      : { figure: exactly(value) }),
  });
  const isPart = warnings.some(({ code }) => code === "hidden-unchecked");
  const scenario = isPart ? `${name} (${counts.overLimit.toLocaleString("en-GB")} left for later)` : name;
  const calls = callsOf([ours]);
  const seconds = modelledSeconds([ours]);
  return [
    {
      scenario,
      measure: "service calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(calls),
      other: other(callsOf([execution])),
    },
    {
      scenario,
      measure: "time",
      unit: "s",
      kind: "modelled",
      ours: exactly(seconds),
      other: other(modelledSeconds([execution])),
    },
  ];
}

function people(rows: number): string[][] {
  const header = ["full_name", "title", "company", "state", "whose", "a", "b", "c", "d", "e"];
  const row = (n: number) => [
    `Person ${n}`,
    "Head of Sales",
    `Company ${n}`,
    n % 2 === 0 ? "open" : "done",
    n < SHORT_LIST ? "mine" : "theirs",
    ...header.slice(5).map((name) => `${name} ${n}`),
  ];
  return [header, ...Array.from({ length: rows }, (_, n) => row(n))];
}
