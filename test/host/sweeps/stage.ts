import type { Execution, User } from "../../../dev/apps-script/host/host.ts";
import { SAMPLE_KEY } from "../../../dev/sixtyfour/stand-in.ts";
import type { MethodName, Params, RunRequest, RunView } from "../../../src/protocol.ts";
import { type AddOn, emailRequest, openAddOn, unpack } from "../add-on.ts";

/** Who goes on after an execution has died. */
export const SUCCESSORS = [
  "the same sidebar",
  "the clock trigger",
  "a colleague's sidebar and the clock trigger",
] as const;
export type Successor = (typeof SUCCESSORS)[number];

const MINUTE = 60_000;
const HEADER = ["full_name", "title", "company"];

/** The add-on in a spreadsheet of a few people, and what a person does there; the same ones in every run of a sweep. */
export interface Stage {
  addOn: AddOn;
  colleague: User;
  request: RunRequest;
  /** Presses a button; presses again when that call died and the runs in the file show nothing of it. */
  press<M extends MethodName>(method: M, params: Params<M>, took: (runs: RunView[]) => boolean): void;
  /** Lets whoever is there go on until nothing is left to be done. */
  goOn(): void;
  runs(): RunView[];
  /** Newest first; read without an execution. */
  runIds(): string[];
}

/** People whose names are in no list of samples, so that a leaked one is found wherever it turns up. */
export function people(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, n) => [`Zaphira Nr${n}`, "Xylographer", `Qwertzu ${n} Ltd`]);
  return [HEADER, ...rows];
}

/** Sets the stage; `successor` takes over once an execution has been killed. */
export function setStage(options: {
  dist: string;
  rows: string[][];
  pace: number;
  watched: boolean;
  install?: "bound" | "add-on";
  successor?: Successor;
  /** Connects the colleague although they go on with nothing. */
  colleagueActs?: boolean;
}): Stage {
  const { dist, rows, pace, watched, successor = "the same sidebar" } = options;
  const addOn = openAddOn({ rows, host: { dist, install: options.install ?? "bound" }, standIn: { pace } });
  const { host, rep, get } = addOn;
  const colleague = host.user("colleague@example.com");
  if (options.colleagueActs || successor !== "the same sidebar")
    get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
  const a1 = `A2:C${rows.length}`;
  const request = emailRequest(addOn, { sheetId: host.workbook.sheet("Leads").id, a1, headerRow: 1 });
  const runs = () => get("run.list", {}).runs;
  const call = (method: MethodName, params: object, user = rep): Execution =>
    user.run("sidebarCall", [JSON.stringify({ method, params })]);

  const sidebar = (): void => {
    for (let check = 0; check < 200; check++) {
      const execution = call("run.advance", {});
      if (execution.outcome === "killed") return;
      const answer = unpack<{ nextCheckMs: number }>(execution);
      if (!answer.ok) throw new Error(`run.advance answered ${answer.error.code}`);
      if (answer.value.nextCheckMs === 0) return;
      if (host.clock.advance(answer.value.nextCheckMs).some(({ outcome }) => outcome === "killed")) return;
    }
    throw new Error("The sidebar saw no end");
  };
  const ticks = (visitor?: User): void => {
    for (let minute = 0; isWorking(addOn); minute++) {
      // Without a trigger, nothing happens until the person looks in.
      if (host.triggers().length === 0) call("run.advance", {});
      if (minute > 200) throw new Error("The clock trigger saw no end");
      if (host.clock.advance(MINUTE).some(({ outcome }) => outcome === "killed")) return;
      if (visitor) get("run.advance", {}, visitor);
    }
  };
  const goOnAs = (who: Successor): void => {
    if (who === "the same sidebar") sidebar();
    else ticks(who === "the clock trigger" ? undefined : colleague);
  };

  return {
    addOn,
    colleague,
    request,
    runIds: () => runIds(addOn),
    press(method, params, took) {
      const { outcome } = call(method, params);
      if (outcome === "killed" && !took(runs())) get(method, params);
    },
    goOn() {
      const usual = watched ? "the same sidebar" : "the clock trigger";
      if (!wasKilled(addOn)) goOnAs(usual);
      if (wasKilled(addOn)) goOnAs(successor);
    },
    runs,
  };
}

function wasKilled({ host }: AddOn): boolean {
  return host.executions.some(({ outcome }) => outcome === "killed");
}

/** Whether a run is under way; read without an execution, since a trigger has nobody who looks. */
export function isWorking({ host }: AddOn): boolean {
  return Object.values(host.properties.document()).some((text) => text.includes('"status":"working"'));
}

function runIds({ host }: AddOn): string[] {
  return Object.entries(host.properties.document())
    .filter(([key]) => key.startsWith("run."))
    .map(([, text]): { id: string; startedAt: number } => JSON.parse(text))
    .sort((a, b) => b.startedAt - a.startedAt)
    .map(({ id }) => id);
}
