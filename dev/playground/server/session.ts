import { readFileSync } from "node:fs";
import { createHost, type Execution, type Host, type User } from "../../apps-script/host/host.ts";
import type { Install } from "../../apps-script/model/trigger-book.ts";
import type { Workbook } from "../../apps-script/model/workbook.ts";
import type { Outcome, SidebarPage } from "../protocol.ts";
import { describePassing } from "./describe-passing.ts";
import { PEOPLE, type Service } from "./service.ts";

/** What one life of the playground starts from. */
export interface SessionOptions {
  dist: string;
  service: Service;
  install: Install;
  fillBook: (workbook: Workbook) => void;
  /** This computer's clock, in ms since 1970. */
  now: () => number;
  /** The file's zone, as an IANA name. */
  timeZone: string;
  /** The key of the real service; it never leaves this process. */
  realKey?: string;
}

/** Time is let pass in steps of this length, so that windows hear of it in between; ms. */
const STEP_MS = 10 * 60_000;

/** One spreadsheet with the add-on in it, whose clock follows this computer's. */
export class Session {
  readonly host: Host;
  readonly troubles: string[] = [];
  lastPassing: string | null = null;
  passing = false;
  /** The host's clock minus this computer's. Never falls, so that no page sees time go backwards; ms. */
  aheadMs = 0;
  private readonly opened = new Map<string, { page: object; count: number }>();

  constructor(readonly options: SessionOptions) {
    this.host = createHost({
      dist: options.dist,
      network: options.service.network,
      install: options.install,
      startAt: options.now(),
      spreadsheet: { name: "Sample leads", timeZone: options.timeZone },
    });
    options.fillBook(this.host.workbook);
    for (const { email } of PEOPLE) this.host.user(email).openSpreadsheet();
  }

  /** Throws for anybody who is not one of the playground's people. */
  user(email: string): User {
    if (!PEOPLE.some((person) => person.email === email)) throw new Error(`Nobody here is called ${email}.`);
    return this.host.user(email);
  }

  /** Lets the host's clock catch up with this computer's; triggers that fell due have run afterwards. */
  catchUp(): Execution[] {
    return this.guard(() => {
      const behind = this.options.now() + this.aheadMs - this.host.clock.now();
      return behind > 0 ? this.host.clock.advance(behind) : [];
    }, []);
  }

  /** Runs something of the script now; a failure of the host itself is noted and thrown. */
  run(start: () => Execution): Execution {
    this.catchUp();
    try {
      return start();
    } catch (error) {
      this.note(error);
      throw error;
    }
  }

  /** What a call's page hears, no sooner than the modelled and pretended delays allow. */
  async call(user: User, functionName: string, args: unknown[]): Promise<Outcome> {
    const execution = this.run(() => user.run(functionName, args));
    await this.pause(execution);
    if (execution.outcome === "returned") return { ok: true, value: execution.value };
    const { name, message } = execution.error ?? { name: "Error", message: "The script gave no reason." };
    return { ok: false, name, message };
  }

  private async pause({ startedAt, endedAt, fetches }: Execution): Promise<void> {
    const ms = this.options.service.delay(endedAt - startedAt, fetches.length);
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    this.aheadMs = Math.max(this.aheadMs, this.host.clock.now() - this.options.now());
  }

  /** Nobody has a sidebar open while time passes; `changed` is called after each step. */
  async passTime(ms: number, changed: () => void): Promise<void> {
    if (this.passing) throw new Error("Time is passing already.");
    for (const { email } of PEOPLE) this.host.user(email).closeSidebar();
    this.catchUp();
    this.passing = true;
    const ran: Execution[] = [];
    try {
      for (let left = ms; left > 0; left -= STEP_MS) {
        const step = Math.min(left, STEP_MS);
        ran.push(...this.guard(() => this.host.clock.advance(step), []));
        this.aheadMs += step;
        changed();
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      this.passing = false;
      this.lastPassing = describePassing(ms, ran);
    }
  }

  /** How often a sidebar was shown to this person; null while none is open. */
  sidebarShown(user: User): { title: string; opened: number } | null {
    const page = user.sidebar();
    if (!page) return null;
    const last = this.opened.get(user.email);
    const count = (last?.count ?? 0) + (last?.page === page ? 0 : 1);
    this.opened.set(user.email, { page, count });
    return { title: page.title, opened: count };
  }

  /** Has this person's open sidebar loaded anew, because something changed that it reads when it opens. */
  reloadSidebar(user: User): void {
    const last = this.opened.get(user.email);
    if (last) last.page = {};
  }

  /** Null while this person has no sidebar open. */
  sidebarPage(user: User): SidebarPage | null {
    const page = user.sidebar();
    const sampleKey = PEOPLE.find(({ email }) => email === user.email)?.sampleKey ?? null;
    return (
      page && {
        ...page,
        functions: globalFunctions(this.options.dist),
        sampleKey: this.options.service.kind === "stand-in" ? sampleKey : null,
      }
    );
  }

  note(error: unknown): void {
    this.troubles.push(error instanceof Error ? error.message : String(error));
  }

  private guard<T>(act: () => T, otherwise: T): T {
    try {
      return act();
    } catch (error) {
      this.note(error);
      return otherwise;
    }
  }
}

/** The top-level functions of the built script: all that `google.script.run` offers, but for those ending in "_". */
function globalFunctions(dist: string): string[] {
  const code = readFileSync(`${dist}/Code.js`, "utf8");
  return [...code.matchAll(/^function (\w+)\(/gm)].flatMap(([, name]) =>
    name === undefined || name.endsWith("_") ? [] : [name],
  );
}
