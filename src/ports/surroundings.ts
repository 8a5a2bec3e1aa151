/** Milliseconds since the epoch; the only clock features may read. */
export interface Clock {
  now(): number;
}

/** Chance, for spreading retries. */
export interface Random {
  /** In [0, 1). */
  next(): number;
}

/** Random identifiers, for runs and idempotency keys. */
export interface Ids {
  next(): string;
}

/** Where a defect is noted for whoever looks after the add-on, when what it broke is answered all the same. */
export interface Defects {
  /** Notes what kind of error arose where; never what it says, which may hold cells or signed links. */
  note(error: unknown): void;
}
