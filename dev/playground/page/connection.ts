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
 * the server says waits until it contains the last of them, so that an older state never draws over newer typing.
 */
export class Connection {
  private readonly events: EventSource;
  private line: Promise<unknown> = Promise.resolve();
  /** Name of this window for the server, and the number of the last edit it has sent. */
  private readonly window = String(Math.random());
  private edits = 0;
  private waiting: Update[] = [];
  private collected: Action[] = [];

  constructor(
    private readonly person: string,
    private readonly listener: ConnectionListener,
  ) {
    const query = new URLSearchParams({ as: person, window: this.window });
    this.events = new EventSource(`/api/updates?${query}`);
    let opened = false;
    this.events.onopen = () => {
      // A server that was away may have another file, and knows nothing of the edits this window counts.
      if (opened) listener.restart();
      opened = true;
      listener.reachable(true);
    };
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
    this.edits += 1;
    const number = this.edits;
    this.queue(() => this.sendCollected(number));
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

  private async sendCollected(number: number): Promise<void> {
    const actions = this.collected;
    this.collected = [];
    for (const [index, action] of actions.entries()) {
      // All of them count as one edit, which has arrived with its last action.
      const edit = index === actions.length - 1 ? { edit: { window: this.window, number } } : {};
      const outcome = await post("/api/act", { as: this.person, action, ...edit });
      if (!outcome.ok) this.listener.refused(outcome.message);
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
    if ((this.waiting.at(-1)?.acknowledged ?? -1) < this.edits) return;
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
