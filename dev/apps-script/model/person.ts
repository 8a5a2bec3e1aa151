import type { Area } from "./area.ts";

/** What is selected: a tab and its ranges, the last of which is the active one; none right after a tab was made. */
export interface View {
  sheetId: number;
  areas: Area[];
}

/** What a menu shows, and the global function it calls. */
export interface MenuItem {
  label: string;
  functionName: string;
}

/** Somebody with access to the spreadsheet, and what their screen shows. */
export interface Person {
  email: string;
  authorized: boolean;
  view: View;
  menu: { title: string; items: MenuItem[] } | null;
  sidebar: { title: string; html: string } | null;
  toasts: { title: string; message: string }[];
}
