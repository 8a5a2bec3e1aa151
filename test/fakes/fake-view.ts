import type { View } from "../../src/ports.ts";

/** Remembers what it was asked to show; knows the given tabs only. */
export function fakeView(sheetIds: number[] = []) {
  const shown: { sheetId: number; rows?: number[] }[] = [];
  const show = (entry: { sheetId: number; rows?: number[] }) => {
    if (!sheetIds.includes(entry.sheetId)) return false;
    shown.push(entry);
    return true;
  };
  const view: View = {
    selectRows: (sheetId, rows) => show({ sheetId, rows }),
    openTab: (sheetId) => show({ sheetId }),
  };
  return { ...view, shown };
}
