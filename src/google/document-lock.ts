import type { DocumentLock } from "../ports.ts";

/** The document's lock, never the script's: that one would queue the customers of a published add-on behind each other. */
export const documentLock: DocumentLock = {
  during(waitMs, work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(waitMs)) return null;
    try {
      try {
        return { value: work() };
      } finally {
        // Without the flush, the next holder could read the sheet as it was before these writes.
        SpreadsheetApp.flush();
      }
    } finally {
      lock.releaseLock();
    }
  },
};
