import type { Contract } from "./contract.ts";
import { fetchContracts } from "./fetch.contract.ts";
import { localeContracts } from "./locale.contract.ts";
import { mailContracts } from "./mail.contract.ts";
import { rangeContracts } from "./ranges.contract.ts";
import { readingContracts } from "./reading.contract.ts";
import { rowContracts } from "./rows.contract.ts";
import { scriptContracts } from "./script.contract.ts";
import { storageContracts } from "./storage.contract.ts";
import { tabContracts } from "./tabs.contract.ts";
import { writingContracts } from "./writing.contract.ts";

/** Every contract, in the order in which a report lists them. */
export const contracts: Contract[] = [
  ...writingContracts,
  ...localeContracts,
  ...readingContracts,
  ...rangeContracts,
  ...tabContracts,
  ...rowContracts,
  ...storageContracts,
  ...scriptContracts,
  ...mailContracts,
  ...fetchContracts,
];

/** Runs one contract where the services are; returns why it does not hold, or null. */
export function checkContract(index: number): string | null {
  try {
    const contract = contracts[index];
    if (!contract) return `there is no contract number ${index}`;
    contract.check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
