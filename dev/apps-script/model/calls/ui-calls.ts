import { ServiceFailure } from "../failures.ts";
import { held, hold, type Run } from "../run.ts";

/** An add-on's menu is named after its script project. */
const ADD_ON_MENU = "Sixtyfour for Sheets";

/** `Ui`, `Menu`, `HtmlService` and `HtmlOutput`: what the person gets to see besides the grid. */
export const uiCalls = {
  "Ui.createMenu": (run: Run, title: string): number => hold(run.menus, { title, items: [] }),
  "Ui.createAddonMenu": (run: Run): number => hold(run.menus, { title: ADD_ON_MENU, items: [] }),
  "Menu.addItem": (run: Run, menu: number, label: string, functionName: string): void => {
    held(run.menus, menu).items.push({ label, functionName });
  },
  "Menu.addSeparator": (run: Run, menu: number): void => void held(run.menus, menu),
  "Menu.addToUi": (run: Run, menu: number): void => {
    run.user.menu = held(run.menus, menu);
  },
  "Ui.showSidebar": (run: Run, page: number): void => {
    const { title, content } = held(run.pages, page);
    run.user.sidebar = { title, html: content };
  },
  "HtmlService.createHtmlOutputFromFile": (run: Run, name: string): number => {
    const content = run.world.outside.readFile(name.endsWith(".html") ? name : `${name}.html`);
    if (content === null) throw new ServiceFailure(`No HTML file named ${name} was found.`);
    return hold(run.pages, { content, title: "" });
  },
  "HtmlService.createHtmlOutput": (run: Run, content: string): number =>
    hold(run.pages, { content, title: "" }),
  "HtmlOutput.setTitle": (run: Run, page: number, title: string): void => {
    held(run.pages, page).title = title;
  },
  "HtmlOutput.getTitle": (run: Run, page: number): string => held(run.pages, page).title,
  "HtmlOutput.getContent": (run: Run, page: number): string => held(run.pages, page).content,
  "HtmlOutput.setWidth": (run: Run, page: number, _width: number): void => void held(run.pages, page),
};
