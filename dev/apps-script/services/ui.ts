import { call, callFor } from "./bridge.ts";
import { pageOf } from "./html-service.ts";
import { strict } from "./strict.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

function menu(id: number): Menu {
  const self: Menu = strict<Menu>("Menu", {
    addItem: (label, functionName) => callFor(self, "Menu.addItem", id, label, functionName),
    addSeparator: () => callFor(self, "Menu.addSeparator", id),
    addToUi: () => call("Menu.addToUi", id),
  });
  return self;
}

/** `Ui`. */
export const ui: Ui = strict<Ui>("Ui", {
  createMenu: (title) => menu(call("Ui.createMenu", title)),
  createAddonMenu: () => menu(call("Ui.createAddonMenu")),
  showSidebar: (page) => call("Ui.showSidebar", pageOf(page)),
});
