import type { MetadataRef } from "../model/calls/metadata-calls.ts";
import { call, callFor } from "./bridge.ts";
import { sheet } from "./sheet.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { METADATA_LOCATION, METADATA_VISIBILITY } from "./spreadsheet-enums.ts";
import { strict } from "./strict.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** `DeveloperMetadata`. */
export function developerMetadata(ref: MetadataRef): Metadata {
  const self: Metadata = strict<Metadata>("DeveloperMetadata", {
    getId: () => call("DeveloperMetadata.getId", ref),
    getKey: () => call("DeveloperMetadata.getKey", ref),
    getValue: () => call("DeveloperMetadata.getValue", ref),
    getVisibility: () =>
      call("DeveloperMetadata.getVisibility", ref) === "PROJECT"
        ? METADATA_VISIBILITY.PROJECT
        : METADATA_VISIBILITY.DOCUMENT,
    setValue: (value) => callFor(self, "DeveloperMetadata.setValue", ref, value),
    remove: () => call("DeveloperMetadata.remove", ref),
    getLocation: () => location(call("DeveloperMetadata.getLocation", ref)),
  });
  return self;
}

function location(sheetId: number | null): Location {
  return strict<Location>("DeveloperMetadataLocation", {
    getLocationType: () => (sheetId === null ? METADATA_LOCATION.SPREADSHEET : METADATA_LOCATION.SHEET),
    getSheet: () => (sheetId === null ? null : sheet(sheetId)),
    getSpreadsheet: () => (sheetId === null ? spreadsheet : null),
  });
}

/** `DeveloperMetadataFinder`. */
export function metadataFinder(query: number): Finder {
  const self: Finder = strict<Finder>("DeveloperMetadataFinder", {
    withKey: (key) => callFor(self, "DeveloperMetadataFinder.withKey", query, key),
    withValue: (value) => callFor(self, "DeveloperMetadataFinder.withValue", query, value),
    find: () => call("DeveloperMetadataFinder.find", query).map(developerMetadata),
  });
  return self;
}
