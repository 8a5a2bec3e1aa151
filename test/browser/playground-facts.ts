import type { Host } from "../../dev/apps-script/host/host.ts";
import type { RunningPlayground } from "../../dev/playground/start-playground.ts";
import type { StandIn } from "../../dev/sixtyfour/stand-in.ts";

export const ANN = "ann@example.com";
export const BEN = "ben@example.com";

/** What answers for the API; throws when that is the real service. */
export function standInOf(playground: RunningPlayground): StandIn {
  const standIn = playground.standIn();
  if (standIn === null) throw new Error("The playground talks to the real service");
  return standIn;
}

/** Names of the people whose rows were paid for, in the order in which they were sent. */
export function paidFor(playground: RunningPlayground): string[] {
  return standInOf(playground).billed.map(({ record }) => String(record.full_name));
}

/** Names of the tabs that people see. */
export function tabsOf(playground: RunningPlayground): string[] {
  return playground
    .host()
    .workbook.sheets()
    .flatMap(({ name, hidden }) => (hidden ? [] : [name]));
}

/** The tab that people begin with. */
export const leads = (host: Host) => host.workbook.sheet("Leads");

/** What somebody has selected, as the host knows it. */
export const selectedBy = (host: Host, email = ANN) => host.user(email).selection();
