import type { Action, Outcome, Push, SidebarPage, Update } from "../protocol.ts";

/** Hears from the server. */
export interface ConnectionListener {
  update(update: Update): void;
  /** Everything is another file now. */
  restart(): void;
  /** The server is out of reach, or back. */
  reachable(is: boolean): void;
  /** Something the person did was refused; the words are for them. */
  refused(message: string): void;
}

/**
 * The page's line to the server for one person. Actions go out one after the other in the order they were done. What
 * the server says meanwhile waits until they have all arrived, so that an older state never draws over newer typing.
 */
export class Connection {
  private readonly events: EventSource;
  private line: Promise<unknown> = Promise.resolve();
  private underway = 0;
  private waiting: Update[] = [];
  private collected: Action[] = [];

  constructor(
    private readonly person: string,
    private readonly listener: ConnectionListener,
  ) {
    this.events = new EventSource(`/api/updates?as=${encodeURIComponent(person)}`);
    this.events.onopen = () => listener.reachable(true);
    this.events.onerror = () => listener.reachable(false);
    this.events.onmessage = ({ data }) => this.hear(JSON.parse(data) as Push);
  }

  close(): void {
    this.events.close();
  }

  /** Sends what was done; a selection that is overtaken by the next one at once is left out. */
  act(...actions: Action[]): void {
    for (const action of actions) {
      if (action.kind === "select" && this.collected.at(-1)?.kind === "select") this.collected.pop();
      this.collected.push(action);
    }
    if (this.collected.length > actions.length) return;
    this.underway += 1;
    this.queue(() => this.sendCollected());
  }

  /** Sends an action and waits for what becomes of it; whatever was done before has arrived by then. */
  ask(action: Action): Promise<Outcome> {
    return this.queue(() => post("/api/act", { as: this.person, action }));
  }

  /** A call of `google.script.run`, after everything the person did before it; calls do not wait for each other. */
  async call(functionName: string, args: unknown[]): Promise<Outcome> {
    await this.line;
    return post("/api/call", { as: this.person, functionName, args });
  }

  async sidebarPage(): Promise<SidebarPage | null> {
    const answer = await fetch(`/api/sidebar?as=${encodeURIComponent(this.person)}`);
    return (await answer.json()) as SidebarPage | null;
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.line.then(work);
    this.line = result.catch(() => {});
    return result;
  }

  private async sendCollected(): Promise<void> {
    const actions = this.collected;
    this.collected = [];
    try {
      for (const action of actions) {
        const outcome = await post("/api/act", { as: this.person, action });
        if (!outcome.ok) this.listener.refused(outcome.message);
      }
    } finally {
      this.underway -= 1;
      this.deliver();
    }
  }

  private hear(push: Push): void {
    if (push.kind === "restart") this.listener.restart();
    else {
      this.waiting.push(push.update);
      this.deliver();
    }
  }

  private deliver(): void {
    if (this.underway > 0) return;
    const updates = this.waiting;
    this.waiting = [];
    updates.forEach((update, index) => {
      const newest = updates.at(-1) ?? update;
      // Only the cells differ in what they are about; of everything else the newest state counts.
      this.listener.update(index === updates.length - 1 ? update : { ...newest, cells: update.cells });
    });
  }
}

async function post(path: string, body: object): Promise<Outcome> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Outcome;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      name: "NetworkError",
      message: `The playground's server cannot be reached (${reason}).`,
    };
  }
}
