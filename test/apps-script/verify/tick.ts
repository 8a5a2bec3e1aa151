import { ASKED, type Entry, type Finding, judge, lookSafely, saw } from "./finding.ts";
import type { Report } from "./report-tab.ts";

/** Called by the trigger, by name. */
const TICK_HANDLER = "verifyTick";

const MADE_AT = "verify.tickMadeAt";
const FILE = "verify.file";
const SUBJECT = "What a clock trigger sees";
const EVENTS = "https://developers.google.com/apps-script/guides/triggers/events";

interface TickLook extends Entry {
  look(event: Record<string, unknown>): Finding;
}

/** The clock trigger finds these out by itself, a minute or two after it was made. */
export const tickLooks: TickLook[] = [
  {
    subject: SUBJECT,
    behaviour: "how long after it was made a trigger of every minute fires",
    source: ASKED,
    look: () => {
      const madeAt = Number(PropertiesService.getDocumentProperties().getProperty(MADE_AT));
      return saw(`${Math.round((Date.now() - madeAt) / 1000)} s`);
    },
  },
  {
    subject: SUBJECT,
    behaviour: "the event names its trigger and no spreadsheet",
    source: EVENTS,
    look: (event) =>
      judge(
        typeof event.triggerUid === "string" && !("source" in event),
        `fields: ${Object.keys(event).sort().join(", ")}`,
      ),
  },
  {
    subject: SUBJECT,
    behaviour: "the active spreadsheet is the file that the trigger was made in",
    source: "assumed, to be verified in a real spreadsheet",
    look: () => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      return judge(PropertiesService.getUserProperties().getProperty(FILE) === id, "");
    },
  },
  {
    subject: SUBJECT,
    behaviour: "the document's properties are those of the file that the trigger was made in",
    source: "assumed, to be verified in a real spreadsheet",
    look: () => judge(PropertiesService.getDocumentProperties().getProperty(MADE_AT) !== null, ""),
  },
  {
    subject: SUBJECT,
    behaviour: "there is no screen",
    source: "assumed, to be verified in a real spreadsheet",
    look: () => {
      try {
        SpreadsheetApp.getUi();
        return judge(false, "SpreadsheetApp.getUi() returned");
      } catch (error) {
        return judge(true, error instanceof Error ? error.message : String(error));
      }
    },
  },
  {
    subject: SUBJECT,
    behaviour: "the permissions that were given hold for it, too",
    source: "https://developers.google.com/apps-script/reference/script/authorization-info",
    look: () => {
      const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      return judge(status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, String(status));
    },
  },
];

/** Makes the trigger; says of every look why there will be none when it is refused. */
export function makeTick(report: Report): void {
  const now = String(Date.now());
  PropertiesService.getDocumentProperties().setProperty(MADE_AT, now);
  PropertiesService.getUserProperties().setProperty(FILE, SpreadsheetApp.getActiveSpreadsheet().getId());
  const finding = lookSafely(() => {
    ScriptApp.newTrigger(TICK_HANDLER).timeBased().everyMinutes(1).create();
    return judge(true, "");
  });
  if (finding.verdict !== "holds") for (const look of tickLooks) report.write(look, finding);
}

/** Looks, writes down what was seen, and takes the trigger and its notes away. */
export function tick(event: Record<string, unknown>, report: Report | null): void {
  if (report)
    for (const entry of tickLooks)
      report.write(
        entry,
        lookSafely(() => entry.look(event)),
      );
  removeTick();
}

/** Takes away what `makeTick` left. */
export function removeTick(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === TICK_HANDLER) ScriptApp.deleteTrigger(trigger);
  }
  PropertiesService.getDocumentProperties().deleteProperty(MADE_AT);
  PropertiesService.getUserProperties().deleteProperty(FILE);
}
