/** An entry of a menu: something to do, or a menu of its own. */
export interface MenuEntry {
  label: string;
  act?: () => void;
  items?: MenuEntry[];
  /** Why it cannot be used now, if so. */
  disabled?: boolean;
}

/** One menu of the bar. */
export interface Menu {
  label: string;
  items: MenuEntry[];
}

/** Where the keyboard is: a menu, an entry of it, and an entry of that one's own menu; -1 for none. */
export interface Place {
  menu: number;
  entry: number;
  sub: number;
}

/** No menu open. */
export const SHUT: Place = { menu: -1, entry: -1, sub: -1 };

/** The entry one is at, if any. */
export function entryAt(menus: readonly Menu[], { menu, entry, sub }: Place): MenuEntry | undefined {
  const found = menus[menu]?.items[entry];
  return sub < 0 ? found : found?.items?.[sub];
}

/** Where a key leads; "choose" for the entry one is at, undefined for a key that is not the menu's. */
export function moved(
  menus: readonly Menu[],
  at: Place,
  key: string,
  open: boolean,
): Place | "choose" | undefined {
  const around = (index: number, count: number) => (index + count) % count;
  const { menu, entry, sub } = at;
  const items = menus[menu]?.items ?? [];
  const inner = sub >= 0 ? (items[entry]?.items ?? []) : null;
  const sideways = (by: number): Place => ({
    menu: around(menu + by, menus.length),
    entry: open ? 0 : -1,
    sub: -1,
  });
  const upOrDown = (by: number): Place => {
    if (inner) return { menu, entry, sub: around(sub + by, inner.length) };
    return {
      menu,
      entry: entry < 0 ? (by > 0 ? 0 : items.length - 1) : around(entry + by, items.length),
      sub: -1,
    };
  };
  switch (key) {
    case "ArrowDown":
      return upOrDown(1);
    case "ArrowUp":
      return upOrDown(-1);
    case "ArrowRight":
      return open && !inner && items[entry]?.items ? { menu, entry, sub: 0 } : sideways(1);
    case "ArrowLeft":
      return inner ? { menu, entry, sub: -1 } : sideways(-1);
    case "Escape":
      return open ? SHUT : undefined;
    case "Tab":
      return undefined;
    case "Enter":
    case " ":
      return "choose";
    default:
      return undefined;
  }
}
