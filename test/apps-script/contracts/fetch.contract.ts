import { ASSUMED, type Contract, expectFailure } from "./contract.ts";

/** `.invalid` is kept free of hosts for ever (RFC 2606), so nothing is asked anywhere. */
const NOWHERE = "https://nobody.invalid/file.csv?signature=secret";

/** Fetching; nothing here reaches anybody, so that the contracts can be run in a real spreadsheet. */
export const fetchContracts: Contract[] = [
  {
    behaviour: "a fetch that reaches nobody throws, muted or not, and its message holds the whole address",
    source: ASSUMED,
    check: () => {
      expectFailure(NOWHERE, () => UrlFetchApp.fetch(NOWHERE, { muteHttpExceptions: true }));
    },
  },
  {
    behaviour: "one address that reaches nobody makes the whole of fetchAll throw",
    source: ASSUMED,
    check: () => {
      expectFailure(NOWHERE, () => UrlFetchApp.fetchAll([{ url: NOWHERE, muteHttpExceptions: true }]));
    },
  },
];
