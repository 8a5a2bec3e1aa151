import { ServiceFailure } from "../failures.ts";
import { held, hold, type Run } from "../run.ts";
import type { MetadataEntry } from "../sheet.ts";
import { sheetById } from "./places.ts";

/** Metadata is known by its number; `sheetId` null means it belongs to the spreadsheet. */
export interface MetadataRef {
  sheetId: number | null;
  id: number;
}

function entriesOf(run: Run, sheetId: number | null): MetadataEntry[] {
  return sheetId === null ? run.world.workbook.metadata : sheetById(run, sheetId).metadata;
}

function find(run: Run, ref: MetadataRef): MetadataEntry {
  const entry = entriesOf(run, ref.sheetId).find(({ id }) => id === ref.id);
  if (!entry) throw new ServiceFailure("The developer metadata has been deleted.");
  return entry;
}

function add(run: Run, sheetId: number | null, key: string, value: string | null, visibility: string): void {
  const level = visibility === "PROJECT" ? "PROJECT" : "DOCUMENT";
  entriesOf(run, sheetId).push({ id: run.world.workbook.nextId(), key, value, visibility: level });
}

function places(run: Run, sheetId: number | null): (number | null)[] {
  return sheetId === null ? [null, ...run.world.workbook.sheets().map((sheet) => sheet.id)] : [sheetId];
}

function finder(run: Run, sheetId: number | null): number {
  return hold(run.metadataQueries, { sheetId, key: null, value: null });
}

/** Developer metadata of tabs and of the file, and the search for it; other scripts' entries do not exist here. */
export const metadataCalls = {
  "Sheet.addDeveloperMetadata": (
    run: Run,
    sheetId: number,
    key: string,
    value: string | null,
    visibility: string,
  ): void => add(run, sheetId, key, value, visibility),
  "Spreadsheet.addDeveloperMetadata": (
    run: Run,
    key: string,
    value: string | null,
    visibility: string,
  ): void => add(run, null, key, value, visibility),
  "Sheet.getDeveloperMetadata": (run: Run, sheetId: number): MetadataRef[] =>
    entriesOf(run, sheetId).map(({ id }) => ({ sheetId, id })),
  "Spreadsheet.getDeveloperMetadata": (run: Run): MetadataRef[] =>
    entriesOf(run, null).map(({ id }) => ({ sheetId: null, id })),
  "Sheet.createDeveloperMetadataFinder": (run: Run, sheetId: number): number => finder(run, sheetId),
  "Spreadsheet.createDeveloperMetadataFinder": (run: Run): number => finder(run, null),
  "DeveloperMetadataFinder.withKey": (run: Run, query: number, key: string): void => {
    held(run.metadataQueries, query).key = key;
  },
  "DeveloperMetadataFinder.withValue": (run: Run, query: number, value: string): void => {
    held(run.metadataQueries, query).value = value;
  },
  "DeveloperMetadataFinder.find": (run: Run, query: number): MetadataRef[] => {
    const { sheetId, key, value } = held(run.metadataQueries, query);
    return places(run, sheetId).flatMap((place) =>
      entriesOf(run, place)
        .filter((entry) => (key === null || entry.key === key) && (value === null || entry.value === value))
        .map(({ id }) => ({ sheetId: place, id })),
    );
  },
  "DeveloperMetadata.getId": (run: Run, ref: MetadataRef): number => find(run, ref).id,
  "DeveloperMetadata.getKey": (run: Run, ref: MetadataRef): string => find(run, ref).key,
  "DeveloperMetadata.getValue": (run: Run, ref: MetadataRef): string | null => find(run, ref).value,
  "DeveloperMetadata.getVisibility": (run: Run, ref: MetadataRef): string => find(run, ref).visibility,
  "DeveloperMetadata.setValue": (run: Run, ref: MetadataRef, value: string): void => {
    find(run, ref).value = value;
  },
  "DeveloperMetadata.remove": (run: Run, ref: MetadataRef): void => {
    const entries = entriesOf(run, ref.sheetId);
    entries.splice(entries.indexOf(find(run, ref)), 1);
  },
  "DeveloperMetadata.getLocation": (run: Run, ref: MetadataRef): number | null => {
    find(run, ref);
    return ref.sheetId;
  },
};
