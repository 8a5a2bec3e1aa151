import { call, callFor } from "./bridge.ts";
import { handleOf, remember } from "./handles.ts";
import { enumeration, strict } from "./strict.ts";

type Script = typeof GoogleAppsScript.Script;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** `ScriptApp.AuthMode`. */
export const AUTH_MODE = enumeration<Script["AuthMode"]>("AuthMode", [
  "NONE",
  "LIMITED",
  "FULL",
  "CUSTOM_FUNCTION",
]);
const STATUS = enumeration<Script["AuthorizationStatus"]>("AuthorizationStatus", [
  "REQUIRED",
  "NOT_REQUIRED",
]);
const EVENT_TYPE = enumeration<Script["EventType"]>("EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_CHANGE",
]);
const SOURCE = enumeration<Script["TriggerSource"]>("TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "DOCUMENTS",
  "FORMS",
]);

function trigger(id: string): Trigger {
  const self = strict<Trigger>("Trigger", {
    getUniqueId: () => call("Trigger.getUniqueId", id),
    getHandlerFunction: () => call("Trigger.getHandlerFunction", id),
    getEventType: () => callFor(EVENT_TYPE.CLOCK, "Trigger.getEventType", id),
    getTriggerSource: () => callFor(SOURCE.CLOCK, "Trigger.getTriggerSource", id),
  });
  return remember(self, id);
}

function clockBuilder(id: number): Clock {
  const self: Clock = strict<Clock>("ClockTriggerBuilder", {
    everyMinutes: (n) => callFor(self, "ClockTriggerBuilder.everyMinutes", id, n),
    everyHours: (n) => callFor(self, "ClockTriggerBuilder.everyHours", id, n),
    everyDays: (n) => callFor(self, "ClockTriggerBuilder.everyDays", id, n),
    atHour: (hour) => callFor(self, "ClockTriggerBuilder.atHour", id, hour),
    nearMinute: (minute) => callFor(self, "ClockTriggerBuilder.nearMinute", id, minute),
    inTimezone: (timeZone) => callFor(self, "ClockTriggerBuilder.inTimezone", id, timeZone),
    after: (ms) => callFor(self, "ClockTriggerBuilder.after", id, ms),
    at: (date) => callFor(self, "ClockTriggerBuilder.at", id, date.getTime()),
    create: () => trigger(call("ClockTriggerBuilder.create", id)),
  });
  return self;
}

/** `ScriptApp`. */
export const scriptApp: ScriptApp = strict<ScriptApp>("ScriptApp", {
  AuthMode: AUTH_MODE,
  AuthorizationStatus: STATUS,
  EventType: EVENT_TYPE,
  TriggerSource: SOURCE,
  getScriptId: () => call("ScriptApp.getScriptId"),
  getProjectTriggers: () => call("ScriptApp.getProjectTriggers").map(trigger),
  deleteTrigger: (doomed) => call("ScriptApp.deleteTrigger", handleOf<string>(doomed, "trigger")),
  newTrigger: (handler) => {
    const id = call("ScriptApp.newTrigger", handler);
    return strict<GoogleAppsScript.Script.TriggerBuilder>("TriggerBuilder", {
      timeBased: () => callFor(clockBuilder(id), "TriggerBuilder.timeBased", id),
    });
  },
  getAuthorizationInfo: () => {
    call("ScriptApp.getAuthorizationInfo");
    return strict<GoogleAppsScript.Script.AuthorizationInfo>("AuthorizationInfo", {
      getAuthorizationStatus: () =>
        call("AuthorizationInfo.getAuthorizationStatus") === "REQUIRED"
          ? STATUS.REQUIRED
          : STATUS.NOT_REQUIRED,
      // Google's types leave out that there is none when nothing is required.
      getAuthorizationUrl: () => call("AuthorizationInfo.getAuthorizationUrl") as string,
    });
  },
});
