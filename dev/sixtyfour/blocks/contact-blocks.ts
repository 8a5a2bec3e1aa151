import { parseJson } from "../json.ts";
import { companyCalled, fictionalPhone, slug } from "../sample-data/make-up.ts";
import { seededChoice, seededNumber } from "../seeded-hash.ts";
import { withColumns } from "../table.ts";
import { type Block, specsSchema } from "./block.ts";
import { companyOf, fullNameOf, reader } from "./row-subject.ts";

const ADDRESS_STATUSES = ["OK", "OK", "OK", "OK", "UNKNOWN", "CATCH_ALL", "RISKY", "INVALID"] as const;

/** The statuses are the words seen in published examples; most sample addresses are fine. */
function addressStatus(address: string): string {
  return seededChoice(`status:${address}`, ADDRESS_STATUSES);
}

/** Reads the address out of a cell that is plain text or a list of [address, status, type]. */
function firstAddress(cell: string): string {
  const value = parseJson(cell);
  const first = Array.isArray(value) ? value[0] : undefined;
  const address = Array.isArray(first) ? first[0] : cell;
  return typeof address === "string" ? address.trim() : "";
}

/**
 * Finds an address for a named person. `email` becomes JSON text of [[address, status, type]]; about one person in
 * seven has none, and then a plain address that was there stays as it was.
 */
export const findEmail: Block = {
  name: "find_email",
  specsSchema: specsSchema({ mode: { type: "string", enum: ["PROFESSIONAL", "PERSONAL"] } }),
  secondsPerRow: 5,
  accepts: "LEAD",
  execute: (input, specs) =>
    withColumns(input, ["email", "email_status"], (row) => {
      const read = reader(input, row);
      const name = fullNameOf(read);
      const known = read("email");
      const type = specs.mode === "PERSONAL" ? "PERSONAL" : "PROFESSIONAL";
      if (slug(name) === "" || seededNumber(`found:${name}`, 7) === 0)
        return [known, known === "" ? "" : "UNKNOWN"];
      const domain = type === "PERSONAL" ? "mailbox.example" : companyCalled(companyOf(read)).domain;
      const address = `${slug(name).replaceAll("-", ".")}@${domain}`;
      return [JSON.stringify([[address, addressStatus(address), type]]), addressStatus(address)];
    }),
};

/** Checks the address in `email` and leaves rows without one blank. */
export const verifyEmail: Block = {
  name: "verify_email",
  specsSchema: specsSchema({}),
  secondsPerRow: 2,
  accepts: "LEAD",
  execute: (input) =>
    withColumns(input, ["email_status", "email_deliverable"], (row) => {
      const address = firstAddress(reader(input, row)("email"));
      if (address === "") return ["", null];
      const status = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) ? addressStatus(address) : "INVALID";
      return [status, status === "OK"];
    }),
};

/** Finds a number; `phone` is plain text, a list of {number, region}, or blank, as seen in published examples. */
export const findPhone: Block = {
  name: "find_phone",
  specsSchema: specsSchema({}),
  secondsPerRow: 5,
  accepts: "LEAD",
  execute: (input) =>
    withColumns(input, ["phone"], (row) => {
      const read = reader(input, row);
      const name = fullNameOf(read);
      const phone = fictionalPhone(name);
      switch (seededNumber(`phone-shape:${name}`, 4)) {
        case 0:
          return [""];
        case 1:
          return [[phone]];
        default:
          return [phone.number];
      }
    }),
};
