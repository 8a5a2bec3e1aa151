import type { Ports } from "../../src/ports.ts";
import { aLeadSheet } from "../builders/lead-sheet.ts";
import { fakeChanges } from "./fake-changes.ts";
import { fakeClock } from "./fake-clock.ts";
import { fakeDefects } from "./fake-defects.ts";
import { fakeDrafts } from "./fake-drafts.ts";
import { fakeHttp } from "./fake-http.ts";
import { fakeLock } from "./fake-lock.ts";
import { fakeMail } from "./fake-mail.ts";
import { fakePreferences } from "./fake-preferences.ts";
import { fakeRandom } from "./fake-random.ts";
import { fakeRecords } from "./fake-records.ts";
import { fakeSecrets } from "./fake-secrets.ts";
import { type FakeSheet, fakeSheets, SHEET_ID } from "./fake-sheets.ts";
import { fakeSixtyfour } from "./fake-sixtyfour.ts";
import { fakeTables } from "./fake-tables.ts";
import { fakeTabs } from "./fake-tabs.ts";
import { fakeTargets } from "./fake-targets.ts";
import { fakeTrigger } from "./fake-trigger.ts";
import { fakeView } from "./fake-view.ts";
import { fakeJournal } from "./journal.ts";

/** One file and one person before it, with Sixtyfour at the other end of the line. */
export function fakePorts(sheet: FakeSheet = aLeadSheet()) {
  const journal = fakeJournal();
  const http = fakeHttp(journal.note);
  let ids = 0;
  const rows = { row: 2, column: 1, rows: Math.max(1, sheet.cells.length - 1), columns: 3 };
  const sheets = fakeSheets([sheet], [rows]);
  const tabs = fakeTabs(journal.note);
  const ports = {
    clock: fakeClock(),
    ids: { next: () => `id-${++ids}` },
    random: fakeRandom(),
    sheets,
    view: fakeView([SHEET_ID]),
    http,
    secrets: fakeSecrets(),
    preferences: fakePreferences(),
    drafts: fakeDrafts(),
    records: fakeRecords(journal.note),
    tables: fakeTables(journal.note),
    lock: fakeLock(),
    tabs,
    targets: fakeTargets(sheets, tabs, journal.note),
    changes: fakeChanges(journal.note),
    trigger: fakeTrigger(journal.note),
    mail: fakeMail(journal.note),
    defects: fakeDefects(),
  } satisfies Ports;
  return { ports, journal, sixtyfour: fakeSixtyfour(http) };
}

export type FakePorts = ReturnType<typeof fakePorts>;

/** The same file before somebody else, who has a key of their own. */
export function otherPerson(ports: Ports): Ports {
  return { ...ports, secrets: fakeSecrets("other-key-0123456789", "person-other"), drafts: fakeDrafts() };
}
