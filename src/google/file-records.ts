import type { FileRecords } from "../ports.ts";

/** DocumentProperties: shared by the editors of the file, and not copied along with it. */
export function fileRecords(): FileRecords {
  const properties = PropertiesService.getDocumentProperties();
  return {
    all: () => properties.getProperties(),
    put: (key, text) => void properties.setProperty(key, text),
    remove: (key) => void properties.deleteProperty(key),
  };
}
