import type { User } from "../../apps-script/host/host.ts";
import type { Push, Screen, TabCells, Update } from "../protocol.ts";
import { describeControls } from "./describe-controls.ts";
import { drawRows, drawShape } from "./draw-tab.ts";
import type { Session } from "./session.ts";

/** An open page: who is at it, and how to tell it something. */
interface Window {
  /** The page's own name for itself. */
  id: string;
  person: string;
  push: (push: Push) => void;
}

/** The open pages, all of which show the same file. */
export class Windows {
  private readonly open = new Set<Window>();
  /** Visible tabs whose cells the windows have. */
  private drawn = new Set<number>();
  private readonly acknowledged = new Map<string, number>();

  /** Sends the new window all there is, and the others what they have not heard of. */
  add(session: Session, window: Window): () => void {
    session.user(window.person);
    this.publish(session);
    const cells = visible(session).map((sheet) => drawRows(sheet, "all"));
    window.push({ kind: "update", update: this.updateFor(session, window, cells) });
    this.open.add(window);
    return () => this.open.delete(window);
  }

  /** Tells every window what has changed since the last time. */
  publish(session: Session): void {
    const shown = visible(session);
    const cells = shown.flatMap((sheet) => {
      const changed = sheet.changes.take();
      if (changed === "all" || !this.drawn.has(sheet.id)) return [drawRows(sheet, "all")];
      return changed.size === 0 ? [] : [drawRows(sheet, changed)];
    });
    this.drawn = new Set(shown.map(({ id }) => id));
    for (const window of this.open) {
      window.push({ kind: "update", update: this.updateFor(session, window, cells) });
    }
  }

  /** Every update from now on contains this edit of that window. */
  acknowledge(window: string, number: number): void {
    this.acknowledged.set(window, number);
  }

  private updateFor(session: Session, { id, person }: Window, cells: TabCells[]): Update {
    return { acknowledged: this.acknowledged.get(id) ?? 0, ...describe(session, person, cells) };
  }

  /** Every page starts anew with another file. */
  restart(): void {
    this.drawn.clear();
    for (const { push } of this.open) push({ kind: "restart" });
  }
}

function visible({ host }: Session) {
  return host.workbook.sheets().filter(({ hidden }) => !hidden);
}

function describe(session: Session, person: string, cells: TabCells[]): Omit<Update, "acknowledged"> {
  const { workbook } = session.host;
  return {
    file: workbook.name,
    tabs: visible(session).map(drawShape),
    hiddenTabs: workbook.sheets().flatMap(({ hidden, id, name }) => (hidden ? [{ id, name }] : [])),
    cells,
    screen: screenOf(session, session.user(person)),
    controls: describeControls(session),
  };
}

function screenOf(session: Session, user: User): Screen {
  const { sheetId, areas } = user.selection();
  const menu = user.menu();
  return {
    person: user.email,
    tab: sheetId,
    areas: [...areas],
    menu: menu && { title: menu.title, items: menu.items.map(({ label }) => ({ label })) },
    sidebar: session.sidebarShown(user),
    toasts: [...user.toasts()],
  };
}
