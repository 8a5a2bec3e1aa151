import { expect, it } from "vitest";
import { seededRandom } from "../../dev/apps-script/host/seeded-random.ts";
import { columnLetters } from "../../dev/apps-script/model/a1.ts";
import type { Sheet } from "../../dev/apps-script/model/sheet.ts";
import { sortRows } from "../../dev/apps-script/model/sort-rows.ts";
import type { Misbehaviour } from "../../dev/sixtyfour/stand-in.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The quarter is meant for 2,000 leads, which take minutes: `QUARTER_LEADS=2000 npx vitest run test/host/quarter.test.ts`.
 * The same happens to fewer.
 */
const LEADS = Number(process.env.QUARTER_LEADS ?? 14);

const DAYS = 90;
const RESEND_DAYS = 30;

/** Clocks there go back an hour on 15 February 2026 and forward on 22 March: two changes within one quarter. */
const TIME_ZONE = "Africa/Casablanca";
const START = Date.UTC(2026, 0, 5, 14);

/** Trouble that passes with a request or two, so that each morning's refresh still happens that morning. */
const TROUBLE: Misbehaviour["fault"][] = [
  "unreachable-before-acting",
  "unreachable-after-acting",
  "html-body",
  "truncated-body",
  { status: 503, body: "down" },
  { status: 429, body: "slow down", headers: { "retry-after": "60" } },
];

/** What stands for a lead wherever it is: names are told apart by a number. */
const idOf = (name: string, company: string) => `${name}|${company}`;

/** A person who adds, edits, deletes and sorts, in the leads and in the results, and remembers what they typed. */
function somebody(random: () => number, leads: Sheet, results: () => Sheet) {
  let made = LEADS;
  /** Header and text of cells they typed into the results, by lead. */
  const typed = new Map<string, Map<string, string>>();
  const deleted = new Set<string>();
  const dice = (sides: number) => Math.floor(random() * sides);
  const header = (sheet: Sheet) => (sheet.displayValues()[0] ?? []).map(String);
  const rowOf = (sheet: Sheet) => 2 + dice(sheet.lastRow() - 1);
  const type = (sheet: Sheet, row: number, column: number, text: string) =>
    sheet.type(`${columnLetters(column)}${row}`, text);

  function leadAt(sheet: Sheet, row: number): string {
    const names = header(sheet);
    const cell = (name: string) => String(sheet.cells.get(row, names.indexOf(name) + 1) ?? "");
    return idOf(cell("full_name"), cell("company"));
  }

  function sort(sheet: Sheet): void {
    const area = { ...sheet.area(), row: 2, rows: sheet.lastRow() - 1 };
    sortRows(sheet, area, [{ column: 1 + dice(3), ascending: dice(2) === 0 }]);
  }

  function addLead(): void {
    const row = dice(3) === 0 ? rowOf(leads) : leads.lastRow() + 1;
    if (row <= leads.lastRow()) leads.insertRows(row - 1, 1);
    else if (row > leads.maxRows) leads.insertRows(leads.maxRows, 1);
    made++;
    for (const [at, text] of [`Person ${made}`, "CEO", `Company ${made}`].entries()) {
      type(leads, row, at + 1, text);
    }
  }

  function editLeads(): void {
    for (let n = dice(4); n > 0; n--) addLead();
    if (dice(2) === 0) type(leads, rowOf(leads), 2, `Title ${dice(1_000)}`);
    if (dice(3) === 0) type(leads, rowOf(leads), 3, `Renamed ${++made}`);
    if (dice(3) === 0) leads.deleteRows(rowOf(leads), 1);
    if (dice(5) === 0) sort(leads);
  }

  function editResults(): void {
    const sheet = results();
    const names = header(sheet);
    for (let n = dice(4); n > 0; n--) {
      const row = rowOf(sheet);
      const at = names.findIndex((name) => /email|^My notes$/.test(name) && dice(2) === 0);
      const lead = leadAt(sheet, row);
      if (at < 0 || lead === "|") continue;
      const text = `typed ${dice(100_000)}`;
      type(sheet, row, at + 1, text);
      typed.set(lead, (typed.get(lead) ?? new Map<string, string>()).set(names[at] ?? "", text));
    }
    if (dice(4) === 0) {
      const row = rowOf(sheet);
      deleted.add(leadAt(sheet, row));
      typed.delete(leadAt(sheet, row));
      sheet.deleteRows(row, 1);
    }
    if (dice(6) === 0) sort(sheet);
  }

  return {
    typed,
    deleted,
    live() {
      editLeads();
      editResults();
    },
    addNotesColumn() {
      const sheet = results();
      sheet.insertColumns(2, 1);
      type(sheet, 1, 3, "My notes");
    },
    /** What they find in their results: texts by lead and header; leads that stand twice are listed. */
    look() {
      const [names = [], ...rows] = results().displayValues();
      const at = (name: string) => names.indexOf(name);
      const found = new Map<string, Map<string, string>>();
      const twice: string[] = [];
      for (const row of rows) {
        const lead = idOf(row[at("full_name")] ?? "", row[at("company")] ?? "");
        if (found.has(lead)) twice.push(lead);
        found.set(lead, new Map(names.map((name, column) => [name, row[column] ?? ""])));
      }
      return { found, twice };
    },
  };
}

/** Which leads each morning's refresh pays for, told without any of the add-on's code: new ones, and those of a month ago. */
function bookkeeper(first: string[]) {
  const sentOn = new Map(first.map((lead) => [lead, 0]));
  let paid = first.length;
  return {
    paid: () => paid,
    morning(day: number, leads: string[]) {
      for (const lead of new Set(leads)) {
        const last = sentOn.get(lead);
        if (last !== undefined && day - last < RESEND_DAYS) continue;
        sentOn.set(lead, day);
        paid++;
      }
    },
  };
}

function leadsIn(sheet: Sheet): string[] {
  return sheet
    .displayValues()
    .slice(1)
    .map(([name = "", , company = ""]) => idOf(name, company));
}

function startSchedule(addOn: AddOn): void {
  const { id } = addOn.get("run.start", { ...emailRequest(addOn), confirmedRows: LEADS });
  expect(followToTheEnd(addOn, id, undefined, 5_000).status).toBe("done");
  const { draft } = addOn.get("schedule.draft", { runId: id });
  const terms = { send: "older-than" as const, olderThanDays: RESEND_DAYS };
  const caps = { perRefresh: 5_000, perDay: 10_000 };
  addOn.get("schedule.save", { schedule: { ...draft, ...terms, caps } });
}

it("keeps a table of leads fresh through a quarter of edits, faults and clock changes, and pays for each as often as told", () => {
  const rows = [
    ["full_name", "title", "company"],
    ...Array.from({ length: LEADS }, (_, n) => [`Person ${n + 1}`, "CEO", `Company ${n + 1}`]),
  ];
  const addOn = openAddOn({
    rows,
    host: { install: "add-on", startAt: START, spreadsheet: { timeZone: TIME_ZONE } },
    standIn: { pace: 0 },
  });
  startSchedule(addOn);
  const random = seededRandom(20_260_105);
  const { workbook } = addOn.host;
  const leads = workbook.sheet("Leads");
  const resultsId = addOn.get("schedule.list", {}).schedules[0]?.target.sheetId;
  const results = () => {
    const sheet = workbook.sheets().find(({ id }) => id === resultsId);
    if (!sheet) throw new Error("The results tab is gone");
    return sheet;
  };
  const person = somebody(random, leads, results);
  const books = bookkeeper(leadsIn(leads));

  for (let day = 1; day <= DAYS; day++) {
    person.live();
    if (day === 10) person.addNotesColumn();
    const source = leadsIn(leads);
    const fault = random() < 0.3 ? TROUBLE[Math.floor(random() * TROUBLE.length)] : undefined;
    if (fault !== undefined) addOn.standIn.misbehave({ fault, times: 1 + Math.floor(random() * 2) });
    books.morning(day, source);
    addOn.host.clock.advance(DAY);
    addOn.standIn.behave();
    expect(leadsIn(leads), `day ${day}`).toEqual(source);
    expect(addOn.standIn.billed.length, `day ${day}`).toBe(books.paid());
  }

  const { found, twice } = person.look();
  expect(twice).toEqual([]);
  for (const [lead, cells] of person.typed) {
    for (const [header, text] of cells) expect(found.get(lead)?.get(header), lead).toBe(text);
  }
  for (const lead of person.deleted) expect(found.has(lead), lead).toBe(false);
  for (const lead of leadsIn(leads)) {
    if (!person.deleted.has(lead)) expect(found.has(lead), lead).toBe(true);
  }
  const [schedule] = addOn.get("schedule.list", {}).schedules;
  expect(schedule).toMatchObject({ paused: false, health: [] });
  expect(addOn.host.triggers()).toHaveLength(1);
  expect(addOn.host.executions.filter(({ outcome }) => outcome !== "returned")).toEqual([]);
}, 3_600_000);
