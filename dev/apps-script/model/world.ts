import { Cache } from "./cache.ts";
import type { Clock } from "./clock.ts";
import { Locks } from "./locks.ts";
import { MailRoom } from "./mail-room.ts";
import type { Outside } from "./outside.ts";
import type { Person } from "./person.ts";
import { PropertyStore } from "./property-store.ts";
import type { TriggerBook } from "./trigger-book.ts";
import type { Workbook } from "./workbook.ts";

/** The parts of the manifest that change what a script may do. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
}

/** Stores that come into being when first asked for: one per user, plus those all share. */
class Shelf<T> {
  private readonly byKey = new Map<string, T>();

  constructor(private readonly make: () => T) {}

  of(key: string): T {
    let store = this.byKey.get(key);
    if (!store) {
      store = this.make();
      this.byKey.set(key, store);
    }
    return store;
  }
}

/** Everything that lives on between executions. */
export class World {
  readonly locks = new Locks();
  readonly mail = new MailRoom();
  readonly properties = new Shelf(() => new PropertyStore());
  readonly caches = new Shelf(() => new Cache());
  readonly people = new Map<string, Person>();

  constructor(
    readonly clock: Clock,
    readonly workbook: Workbook,
    readonly triggers: TriggerBook,
    readonly manifest: Manifest,
    readonly outside: Outside,
    readonly random: () => number,
  ) {}
}
