import { changesTab } from "./google/changes-tab.ts";
import { documentLock } from "./google/document-lock.ts";
import { fetchHttp } from "./google/fetch-http.ts";
import { fileRecords } from "./google/file-records.ts";
import { hiddenTables } from "./google/hidden-tables.ts";
import { mailSender } from "./google/mail-sender.ts";
import { personDrafts } from "./google/person-drafts.ts";
import { personPreferences } from "./google/person-preferences.ts";
import { personSecrets } from "./google/person-secrets.ts";
import { resultTabs } from "./google/result-tabs.ts";
import { sourceSheets } from "./google/source-sheets.ts";
import { targetTabs } from "./google/target-tabs.ts";
import { tickTrigger } from "./google/tick-trigger.ts";
import { view } from "./google/view.ts";
import type { Ports } from "./ports.ts";
import { describeDefect } from "./problems/describe-defect.ts";

/**
 * Puts Google's services behind the ports. Called inside an entry point, never at load, and each adapter is made when
 * it is first used: loading the file must touch no service, or a fresh install loses its menu.
 */
export function composePorts(): Ports {
  return lazily({
    clock: () => ({ now: () => Date.now() }),
    ids: () => ({ next: () => Utilities.getUuid() }),
    random: () => ({ next: () => Math.random() }),
    sheets: sourceSheets,
    view,
    http: () => fetchHttp,
    secrets: personSecrets,
    preferences: personPreferences,
    drafts: personDrafts,
    records: fileRecords,
    tables: hiddenTables,
    lock: () => documentLock,
    tabs: resultTabs,
    targets: targetTabs,
    changes: changesTab,
    trigger: tickTrigger,
    mail: mailSender,
    defects: () => ({ note: (error: unknown) => console.error(describeDefect(error)) }),
  });
}

/** Turns factories into members that are made on first use and then kept; spreading the whole loses them all. */
function lazily<T extends object>(factories: { [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const name of Object.keys(factories) as (keyof T)[]) {
    Object.defineProperty(made, name, {
      configurable: true,
      get() {
        const value = factories[name]();
        Object.defineProperty(made, name, { value });
        return value;
      },
    });
  }
  return made;
}
