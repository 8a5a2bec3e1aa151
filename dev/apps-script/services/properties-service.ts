import type { Scope } from "../model/calls/storage-calls.ts";
import { call, callFor } from "./bridge.ts";
import { strict } from "./strict.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

/** Properties hold text only: anything else is turned into text on its way in, as Google does. */
function texts(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

function properties(scope: Scope): Properties {
  const self: Properties = strict<Properties>("Properties", {
    getProperty: (key) => call("Properties.getProperty", scope, key),
    getProperties: () => call("Properties.getProperties", scope),
    getKeys: () => call("Properties.getKeys", scope),
    setProperty: (key, value) => callFor(self, "Properties.setProperty", scope, key, String(value)),
    setProperties: (values: object, deleteOthers: boolean = false) =>
      callFor(self, "Properties.setProperties", scope, texts(values), deleteOthers),
    deleteProperty: (key) => callFor(self, "Properties.deleteProperty", scope, key),
    deleteAllProperties: () => callFor(self, "Properties.deleteAllProperties", scope),
  });
  return self;
}

/** `PropertiesService`. */
export const propertiesService: PropertiesService = strict<PropertiesService>("PropertiesService", {
  getDocumentProperties: () => callFor(properties("document"), "PropertiesService.getDocumentProperties"),
  getUserProperties: () => callFor(properties("user"), "PropertiesService.getUserProperties"),
  getScriptProperties: () => callFor(properties("script"), "PropertiesService.getScriptProperties"),
});
