import { parseA1 } from "../model/a1.ts";
import { type Area, clipArea } from "../model/area.ts";
import type { Person } from "../model/person.ts";
import type { AuthMode } from "../model/run.ts";
import { activeSheet, selectAreas, showSheet } from "../model/view.ts";
import type { World } from "../model/world.ts";
import { illegalArgument } from "./crossing.ts";
import type { Execution, Order } from "./execution.ts";

/** Under which authorization a call runs; FULL unless said otherwise. */
export interface RunOptions {
  authMode?: AuthMode;
}

/** A person at the spreadsheet: what they can do, and what their screen shows. */
export interface User {
  email: string;
  /** Runs onOpen(e) as a simple trigger; LIMITED unless said otherwise. */
  openSpreadsheet(options?: { authMode?: AuthMode }): Execution;
  /** Runs onInstall(e). */
  install(): Execution;
  /** As last built for this person. */
  menu(): { title: string; items: { label: string; functionName: string }[] } | null;
  clickMenu(label: string): Execution;
  sidebar(): { title: string; html: string } | null;
  closeSidebar(): void;
  /** Every toast so far, oldest first. */
  toasts(): readonly { title: string; message: string }[];
  /** Selects "A2:F51", "A:C", "3:9" or several, separated by commas; without a name in the tab that is shown. */
  select(a1: string, sheetName?: string): void;
  /** The same by coordinates, as a click does; areas that leave the grid are cut off at its end. */
  selectAreas(sheetId: number, areas: readonly Area[]): void;
  activeSheet(): string;
  /** The id of the tab that is shown, and what is selected in it. */
  selection(): { sheetId: number; areas: readonly Area[] };
  /** As `google.script.run` calls a global function: only what may cross goes in and comes out. */
  run(functionName: string, args: unknown[], options?: RunOptions): Execution;
  revokeAuthorization(): void;
  grantAuthorization(): void;
}

const NOT_AUTHORIZED = { name: "Exception", message: "Authorization is required to perform that action." };

/** The person's side of the host. */
export function openUser(world: World, person: Person, run: (order: Order) => Execution): User {
  const { workbook } = world;
  const simple = (functionName: string, authMode: AuthMode) =>
    run({ functionName, args: [], event: {}, user: person, kind: "simple-trigger", authMode });
  const refused = (
    functionName: string,
    kind: Order["kind"],
    error: { name: string; message: string },
  ): Execution => ({
    functionName,
    user: person.email,
    kind,
    outcome: "threw",
    error,
    calls: [],
    fetches: [],
    startedAt: Math.floor(world.clock.now()),
    endedAt: Math.floor(world.clock.now()),
    logs: [],
  });
  return {
    email: person.email,
    openSpreadsheet: (options) => simple("onOpen", options?.authMode ?? "LIMITED"),
    install: () => simple("onInstall", "FULL"),
    menu: () => person.menu,
    clickMenu: (label) => {
      const item = person.menu?.items.find((candidate) => candidate.label === label);
      if (!item) throw new Error(`${person.email} sees no menu item "${label}"`);
      const { functionName } = item;
      if (!person.authorized) return refused(functionName, "menu", NOT_AUTHORIZED);
      return run({ functionName, args: [], event: null, user: person, kind: "menu", authMode: "FULL" });
    },
    sidebar: () => person.sidebar,
    closeSidebar: () => {
      person.sidebar = null;
    },
    toasts: () => person.toasts,
    select: (a1, sheetName) => {
      const sheet = sheetName === undefined ? activeSheet(person.view, workbook) : workbook.sheet(sheetName);
      const areas = a1.split(",").map((part) => parseA1(part, sheet));
      showSheet(person.view, sheet);
      selectAreas(person.view, sheet, areas);
    },
    selectAreas: (sheetId, areas) => {
      const sheet = workbook.byId(sheetId);
      if (!sheet) throw new Error(`There is no tab ${sheetId} any more`);
      const inside = areas.flatMap((area) => clipArea(area, sheet.maxRows, sheet.maxColumns) ?? []);
      showSheet(person.view, sheet);
      if (inside.length > 0) selectAreas(person.view, sheet, inside);
    },
    activeSheet: () => activeSheet(person.view, workbook).name,
    selection: () => {
      const { id } = activeSheet(person.view, workbook);
      return { sheetId: id, areas: person.view.areas };
    },
    run: (functionName, args, options) => {
      const illegal = illegalArgument(args);
      if (illegal) return refused(functionName, "sidebar", illegal);
      if (functionName.endsWith("_")) {
        const message = `google.script.run.${functionName} is not a function`;
        return refused(functionName, "sidebar", { name: "TypeError", message });
      }
      if (!person.authorized) return refused(functionName, "sidebar", NOT_AUTHORIZED);
      const authMode = options?.authMode ?? "FULL";
      return run({ functionName, args, event: null, user: person, kind: "sidebar", authMode });
    },
    revokeAuthorization: () => {
      person.authorized = false;
    },
    grantAuthorization: () => {
      person.authorized = true;
    },
  };
}
