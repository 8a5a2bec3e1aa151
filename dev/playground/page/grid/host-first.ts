import type { Action } from "../../protocol.ts";

/** Parameters of Univer's commands for tabs, as far as they are read here. */
export interface TabCommand {
  subUnitId?: string;
  name?: string;
  order?: number;
  value?: string | null;
}

/** Commands the host has no counterpart for, and how Univer names what they would do. */
const NOT_HERE: Record<string, string> = {
  "sheet.command.copy-sheet": "Copying a tab",
  "sheet.command.copy-worksheet": "Copying a tab",
  "sheet.command.move-rows": "Moving rows",
  "sheet.command.move-cols": "Moving columns",
  "sheet.command.add-worksheet-merge": "Merging cells",
  "sheet.command.add-worksheet-merge-all": "Merging cells",
  "sheet.command.add-worksheet-merge-vertical": "Merging cells",
  "sheet.command.add-worksheet-merge-horizontal": "Merging cells",
};

/**
 * What is to happen instead of a command of Univer's: the host has to do it first, because it gives out ids and names
 * of tabs; or it cannot be done. Null lets the command be.
 */
export function insteadOf(
  id: string,
  params: TabCommand,
  activeTab: number,
): Action | { refusal: string } | null {
  const tab = params.subUnitId === undefined ? activeTab : Number(params.subUnitId);
  const what = NOT_HERE[id];
  if (what !== undefined) return { refusal: `${what} is not part of the playground.` };
  switch (id) {
    case "sheet.command.insert-sheet":
      return { kind: "add-tab" };
    case "sheet.command.remove-sheet":
      return { kind: "delete-tab", tab };
    case "sheet.command.set-worksheet-name":
      return { kind: "rename-tab", tab, name: params.name ?? "" };
    case "sheet.command.set-worksheet-order":
      return { kind: "move-tab", tab, index: params.order ?? 0 };
    case "sheet.command.set-worksheet-hidden":
      return { kind: "hide-tab", tab };
    case "sheet.command.set-worksheet-show":
      return { kind: "show-tab", tab };
    case "sheet.command.set-tab-color":
      return { kind: "color-tab", tab, color: params.value || null };
    default:
      return null;
  }
}
