import { Clock } from "../model/clock.ts";
import type { SentMail } from "../model/mail-room.ts";
import type { AuthMode } from "../model/run.ts";
import { type Install, TriggerBook, type TriggerRecord } from "../model/trigger-book.ts";
import { freshView } from "../model/view.ts";
import { Workbook } from "../model/workbook.ts";
import { World } from "../model/world.ts";
import { type Execution, execute, type Order } from "./execution.ts";
import { FaultPlan, type Faults } from "./faults.ts";
import { machine } from "./machine.ts";
import { readManifest } from "./manifest.ts";
import type { Network } from "./network.ts";
import { seededRandom } from "./seeded-random.ts";
import { clockEvent } from "./trigger-event.ts";
import { openUser, type User } from "./user.ts";

export type { Execution } from "./execution.ts";
export type { Faults } from "./faults.ts";
export type { User } from "./user.ts";

/** What a spreadsheet with the add-on in it is made of; times in ms since 1970. */
export interface HostOptions {
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  dist: string;
  network: Network;
  /** "bound": triggers by the minute; "add-on": hourly at most, one clock trigger for each user and document. */
  install?: Install;
  startAt?: number;
  spreadsheet?: { name?: string; locale?: string; timeZone?: string };
  seed?: number;
}

/** A spreadsheet, its people and the built add-on, on this machine. */
export interface Host {
  /** Set up and inspect tabs here without service calls. */
  workbook: Workbook;
  clock: {
    now(): number;
    /** Lets time pass; triggers that fall due run one by one, and their executions are returned. */
    advance(ms: number): Execution[];
  };
  /** Makes or gets a person with access to the spreadsheet. */
  user(email: string): User;
  faults: Faults;
  /** Copies, for assertions. */
  properties: {
    document(): Record<string, string>;
    user(email: string): Record<string, string>;
    script(): Record<string, string>;
  };
  triggers(): TriggerRecord[];
  /** Lets a trigger die unseen: it stays listed and never fires again. */
  stopTrigger(id: string): void;
  /** What was sent to anybody, oldest first. */
  mails(): SentMail[];
  /** Lets a person send mail to only so many recipients a day. */
  allowMails(email: string, recipientsPerDay: number): void;
  /** Everything that ran, newest last. */
  executions: Execution[];
}

const DEFAULT_START = Date.UTC(2026, 10, 23, 9, 0);

/** Makes an empty spreadsheet in which the built add-on of `dist` runs as Apps Script would run it. */
export function createHost(options: HostOptions): Host {
  const clock = new Clock(options.startAt ?? DEFAULT_START);
  const { name = "Leads", locale = "en_US", timeZone = "Europe/Berlin" } = options.spreadsheet ?? {};
  const workbook = new Workbook(name, locale, timeZone, () => clock.now());
  const outside = machine(options.dist, options.network);
  const triggers = new TriggerBook(options.install ?? "bound");
  const world = new World(
    clock,
    workbook,
    triggers,
    readManifest(options.dist),
    outside,
    seededRandom(options.seed ?? 1),
  );
  const executions: Execution[] = [];
  let depth = 0;
  let started = 0;
  const faults = new FaultPlan(() => depth);

  const run = (order: Order): Execution => {
    depth += 1;
    started += 1;
    try {
      const execution = execute(world, options.dist, faults, started, order);
      executions.push(execution);
      return execution;
    } finally {
      depth -= 1;
    }
  };
  const person = (email: string) => {
    const known = world.people.get(email);
    if (known) return known;
    const view = freshView(workbook);
    const made = { email, authorized: true, view, menu: null, sidebar: null, toasts: [] };
    world.people.set(email, made);
    return made;
  };
  const fire = (trigger: TriggerRecord): Execution => {
    const event = clockEvent(clock.now(), trigger.id);
    const authMode: AuthMode = "FULL";
    const user = person(trigger.owner);
    return run({ functionName: trigger.handler, args: [], event, user, kind: "trigger", authMode });
  };

  return {
    workbook,
    clock: {
      now: () => Math.floor(clock.now()),
      advance: (ms) => {
        const until = clock.now() + ms;
        const fired: Execution[] = [];
        for (let due = triggers.due(until); due; due = triggers.due(until)) {
          clock.reach(due.at);
          triggers.advance(due.trigger, due.at);
          fired.push(fire(due.trigger));
        }
        clock.reach(until);
        return fired;
      },
    },
    user: (email) => openUser(world, person(email), run),
    faults,
    properties: {
      document: () => world.properties.of("document").all(),
      user: (email) => world.properties.of(`user:${email}`).all(),
      script: () => world.properties.of("script").all(),
    },
    triggers: () => triggers.all().map((trigger) => ({ ...trigger })),
    stopTrigger: (id) => triggers.stop(id),
    mails: () => world.mail.sent.map((mail) => ({ ...mail })),
    allowMails: (email, recipientsPerDay) => world.mail.allow(email, recipientsPerDay),
    executions,
  };
}
