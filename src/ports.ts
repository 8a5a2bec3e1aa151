/**
 * What the features need from the outside, in their own words. Google's services stand behind these; in tests, fakes.
 */
import type { ChangesTab } from "./ports/changes-tab.ts";
import type { DocumentLock, FileRecords, HiddenTables } from "./ports/file.ts";
import type { Http } from "./ports/http.ts";
import type { Mail } from "./ports/mail.ts";
import type { PersonDrafts, PersonPreferences, PersonSecrets } from "./ports/person.ts";
import type { ResultTabs } from "./ports/result-tabs.ts";
import type { SourceSheets } from "./ports/source-sheets.ts";
import type { Clock, Defects, Ids, Random } from "./ports/surroundings.ts";
import type { TargetTabs } from "./ports/target-tabs.ts";
import type { TickTrigger } from "./ports/tick-trigger.ts";
import type { View } from "./ports/view.ts";

export type * from "./ports/cells.ts";
export type * from "./ports/changes-tab.ts";
export type * from "./ports/file.ts";
export type * from "./ports/http.ts";
export type * from "./ports/mail.ts";
export type * from "./ports/person.ts";
export type * from "./ports/result-tabs.ts";
export type * from "./ports/source-sheets.ts";
export type * from "./ports/surroundings.ts";
export type * from "./ports/target-tabs.ts";
export type * from "./ports/tick-trigger.ts";
export type * from "./ports/view.ts";

/** Everything from the outside that one call needs. */
export interface Ports {
  clock: Clock;
  ids: Ids;
  random: Random;
  sheets: SourceSheets;
  view: View;
  http: Http;
  secrets: PersonSecrets;
  preferences: PersonPreferences;
  drafts: PersonDrafts;
  records: FileRecords;
  tables: HiddenTables;
  lock: DocumentLock;
  tabs: ResultTabs;
  targets: TargetTabs;
  changes: ChangesTab;
  trigger: TickTrigger;
  mail: Mail;
  defects: Defects;
}
