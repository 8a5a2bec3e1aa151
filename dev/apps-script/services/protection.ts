import type { ProtectionRef } from "../model/calls/protection-calls.ts";
import { call, callFor } from "./bridge.ts";
import { range } from "./range.ts";
import { person } from "./session.ts";
import { strict } from "./strict.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** `Protection`. */
export function protection(ref: ProtectionRef): Protection {
  const self: Protection = strict<Protection>("Protection", {
    canEdit: () => call("Protection.canEdit", ref),
    getRange: () => range(call("Protection.getRange", ref)),
    getDescription: () => call("Protection.getDescription", ref),
    setDescription: (text) => callFor(self, "Protection.setDescription", ref, text),
    isWarningOnly: () => call("Protection.isWarningOnly", ref),
    setWarningOnly: (warningOnly) => callFor(self, "Protection.setWarningOnly", ref, warningOnly),
    getEditors: () => call("Protection.getEditors", ref).map((email) => person(() => email)),
    remove: () => call("Protection.remove", ref),
  });
  return self;
}
