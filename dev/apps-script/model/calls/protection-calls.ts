import type { RangeRef } from "../area.ts";
import { ServiceFailure } from "../failures.ts";
import type { Run } from "../run.ts";
import type { Sheet, SheetProtection } from "../sheet.ts";
import { areaOf, refOf, sheetById, sheetOf, wholeSheet } from "./places.ts";

/** A protection is known by its tab and its number. */
export interface ProtectionRef {
  sheetId: number;
  id: number;
}

function find(run: Run, ref: ProtectionRef): SheetProtection {
  const protection = sheetById(run, ref.sheetId).protections.find(({ id }) => id === ref.id);
  if (!protection) throw new ServiceFailure("The protection has been deleted.");
  return protection;
}

function mayChange(run: Run, protection: SheetProtection): boolean {
  return protection.owner === run.user.email || protection.editors.has(run.user.email);
}

function protect(run: Run, sheet: Sheet, ref: RangeRef | null): ProtectionRef {
  const id = run.world.workbook.nextId();
  const area = ref && areaOf(ref);
  const owner = run.user.email;
  sheet.protections.push({ id, area, owner, editors: new Set([owner]), description: "", warningOnly: false });
  return { sheetId: sheet.id, id };
}

/** `Protection` of a tab or a range. */
export const protectionCalls = {
  "Sheet.protect": (run: Run, sheetId: number): ProtectionRef => protect(run, sheetById(run, sheetId), null),
  "Range.protect": (run: Run, ref: RangeRef): ProtectionRef => protect(run, sheetOf(run, ref), ref),
  "Sheet.getProtections": (run: Run, sheetId: number, type: string): ProtectionRef[] =>
    sheetById(run, sheetId)
      .protections.filter(({ area }) => (area === null) === (type === "SHEET"))
      .map(({ id }) => ({ sheetId, id })),
  "Protection.canEdit": (run: Run, ref: ProtectionRef): boolean => mayChange(run, find(run, ref)),
  "Protection.getRange": (run: Run, ref: ProtectionRef): RangeRef => {
    const sheet = sheetById(run, ref.sheetId);
    return refOf(sheet, find(run, ref).area ?? wholeSheet(sheet));
  },
  "Protection.getDescription": (run: Run, ref: ProtectionRef): string => find(run, ref).description,
  "Protection.setDescription": (run: Run, ref: ProtectionRef, text: string): void => {
    find(run, ref).description = text;
  },
  "Protection.isWarningOnly": (run: Run, ref: ProtectionRef): boolean => find(run, ref).warningOnly,
  "Protection.setWarningOnly": (run: Run, ref: ProtectionRef, warningOnly: boolean): void => {
    find(run, ref).warningOnly = warningOnly;
  },
  "Protection.getEditors": (run: Run, ref: ProtectionRef): string[] => [...find(run, ref).editors],
  "Protection.remove": (run: Run, ref: ProtectionRef): void => {
    const protection = find(run, ref);
    if (!mayChange(run, protection))
      throw new ServiceFailure("You do not have permission to remove this protection.");
    const sheet = sheetById(run, ref.sheetId);
    sheet.protections = sheet.protections.filter((other) => other !== protection);
  },
};
