import type { Scope } from "../model/calls/storage-calls.ts";
import { call } from "./bridge.ts";
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
    setProperty: (key, value) => {
      call("Properties.setProperty", scope, key, String(value));
      return self;
    },
    setProperties: (values: object, deleteOthers: boolean = false) => {
      call("Properties.setProperties", scope, texts(values), deleteOthers);
      return self;
    },
    deleteProperty: (key) => {
      call("Properties.deleteProperty", scope, key);
      return self;
    },
    deleteAllProperties: () => {
      call("Properties.deleteAllProperties", scope);
      return self;
    },
  });
  return self;
}

/** `PropertiesService`. */
export const propertiesService: PropertiesService = strict<PropertiesService>("PropertiesService", {
  getDocumentProperties: () => (call("PropertiesService.getDocumentProperties"), properties("document")),
  getUserProperties: () => (call("PropertiesService.getUserProperties"), properties("user")),
  getScriptProperties: () => (call("PropertiesService.getScriptProperties"), properties("script")),
});
