import type { Update } from "../../protocol.ts";
import type { Menu, MenuEntry } from "./menu-keys.ts";

/** What the menus can do. */
export interface MenuActions {
  downloadTab(): void;
  importCsv(): void;
  undo(): void;
  redo(): void;
  freeze(rows: number): void;
  showTab(tab: number): void;
  sort(ascending: boolean): void;
  toggleFilter(): void;
  addOn(label: string): void;
}

/** Name of the menu in which Sheets puts add-ons. */
export const EXTENSIONS = "Extensions";

/** The menus of the sheet, with the add-on's own items as its `onOpen` made them. */
export function sheetMenus({ screen, tabs, hiddenTabs }: Update, column: string, does: MenuActions): Menu[] {
  const tab = tabs.find(({ id }) => id === screen.tab);
  const hidden = hiddenTabs.map(({ id, name }): MenuEntry => ({ label: name, act: () => does.showTab(id) }));
  const { menu } = screen;
  const addOn = menu
    ? {
        label: menu.title,
        items: menu.items.map(({ label }): MenuEntry => ({ label, act: () => does.addOn(label) })),
      }
    : { label: "The add-on has made no menu", disabled: true };
  return [
    {
      label: "File",
      items: [
        { label: "Import CSV…", act: does.importCsv },
        { label: "Download this tab as CSV", act: does.downloadTab },
      ],
    },
    {
      label: "Edit",
      items: [
        { label: "Undo", act: does.undo },
        { label: "Redo", act: does.redo },
      ],
    },
    {
      label: "View",
      items: [
        tab?.frozenRows === 1
          ? { label: "Unfreeze the first row", act: () => does.freeze(0) }
          : { label: "Freeze the first row", act: () => does.freeze(1) },
        hidden.length > 0
          ? { label: "Hidden sheets", items: hidden }
          : { label: "No hidden sheets", disabled: true },
      ],
    },
    {
      label: "Data",
      items: [
        { label: `Sort sheet by column ${column}, A to Z`, act: () => does.sort(true) },
        { label: `Sort sheet by column ${column}, Z to A`, act: () => does.sort(false) },
        { label: tab?.filter ? "Remove filter" : "Create a filter", act: does.toggleFilter },
      ],
    },
    { label: EXTENSIONS, items: [addOn] },
  ];
}
