import type { FakeSheet } from "../fakes/fake-sheets.ts";

const LEADS = [
  ["Ada Okafor", "Northwind Labs", "Lisbon"],
  ["Bo Lindqvist", "Contoso", "Malmö"],
  ["Chen Wei", "Fabrikam", "Graz"],
];

/** Header in row 1, leads from row 2 on. */
export function aLeadSheet(leads: FakeSheet["cells"] = LEADS, change: Partial<FakeSheet> = {}): FakeSheet {
  return { cells: [["Name", "Company", "City"], ...leads], ...change };
}

export function manyLeads(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [`Lead ${index}`, `Company ${index}`, "Lisbon"]);
}
