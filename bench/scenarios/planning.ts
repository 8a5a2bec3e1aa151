import type { Host } from "../../dev/apps-script/host/host.ts";
import { emailRequest, openAddOn } from "../../test/host/add-on.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";
import { callsOf, modelledSeconds } from "../modelled.ts";
import { runPlainScript } from "../plain-scripts.ts";

const COLUMNS = 10;

/** How rows are hidden in a scenario: by a filter that somebody set, by hand, or not at all. */
const HIDING = {
  "nothing hidden": () => {},
  "half filtered out": (host: Host) => host.workbook.sheet("Leads").filterBy(4, ["done"]),
  "every 50th hidden by hand": (host: Host) => {
    const sheet = host.workbook.sheet("Leads");
    for (let row = 2; row <= sheet.lastRow(); row += 50) sheet.hideRow(row);
  },
} satisfies Record<string, (host: Host) => void>;

/** What a plan asks of Google, against a plain script that reads everything at once and asks row by row what is hidden. */
export function planning({ quick }: Scale): Line[] {
  const sizes = quick ? [1_000] : [1_000, 10_000, 100_000];
  return sizes.flatMap((rows) =>
    Object.entries(HIDING).flatMap(([hiding, hide]) => linesOf(rows, hiding, hide)),
  );
}

function linesOf(rows: number, hiding: string, hide: (host: Host) => void): Line[] {
  const cells = people(rows);
  const addOn = openAddOn({ rows: cells });
  hide(addOn.host);
  const plan = addOn.get("run.plan", emailRequest(addOn));
  const ours = addOn.host.executions.slice(-1);
  const visible = plan.counts.selected - plan.counts.hidden;

  const { execution } = runPlainScript(
    { network: { send: () => ({ status: 404, headers: {}, body: "" }) } },
    (host) => {
      host.workbook.addSheet("Leads", cells);
      hide(host);
    },
    "planRowByRow",
    [2, rows + 1, COLUMNS],
  );
  const died = execution.outcome === "killed";
  const other = (value: number) => ({
    name: "plain script",
    ...(died
      ? { note: `killed after 6 minutes and ${callsOf([execution])} calls` }
      : { figure: exactly(value) }),
  });
  const unchecked = plan.warnings.some(({ code }) => code === "hidden-unchecked");
  const scenario = `plan of ${rows.toLocaleString("en-GB")} × ${COLUMNS}, ${hiding}`;
  return [
    {
      scenario: unchecked
        ? `${scenario} (${plan.counts.toSend.toLocaleString("en-GB")} of ${visible.toLocaleString("en-GB")} to send)`
        : scenario,
      measure: "service calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(callsOf(ours)),
      other: other(callsOf([execution])),
    },
    {
      scenario,
      measure: "time",
      unit: "s",
      kind: "modelled",
      ours: exactly(modelledSeconds(ours)),
      other: other(modelledSeconds([execution])),
    },
  ];
}

function people(rows: number): string[][] {
  const header = ["full_name", "title", "company", "state", "a", "b", "c", "d", "e", "f"];
  const row = (n: number) => [
    `Person ${n}`,
    "Head of Sales",
    `Company ${n}`,
    n % 2 === 0 ? "open" : "done",
    ...header.slice(4).map((name) => `${name} ${n}`),
  ];
  return [header, ...Array.from({ length: rows }, (_, n) => row(n))];
}
