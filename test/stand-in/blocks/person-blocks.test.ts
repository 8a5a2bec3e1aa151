import { describe, expect, it } from "vitest";
import { findEmail, findPhone, verifyEmail } from "../../../dev/sixtyfour/blocks/contact-blocks.ts";
import type { JsonObject } from "../../../dev/sixtyfour/json.ts";
import { cellText } from "../../../dev/sixtyfour/table.ts";
import { person } from "../client.ts";
import { recordsFrom } from "./run-block.ts";

const people = Array.from({ length: 60 }, (_, n) => person(n));

function shape(value: string): string {
  return value.replace(/\p{L}+/gu, "a").replace(/\d+/g, "9");
}

describe("find_email", () => {
  it("leaves a nameless row as it was", () => {
    expect(recordsFrom(findEmail, [{ company: "Pebblewise", email: "kept@pebblewise.example" }])).toEqual([
      { company: "Pebblewise", email: "kept@pebblewise.example", email_status: "UNKNOWN" },
    ]);
  });

  it("finds an address at the company's domain, or nothing for some", () => {
    const found = recordsFrom(findEmail, people);
    const none = found.filter(({ email }) => email === "");
    expect(none.length).toBeGreaterThan(0);
    expect(none.length).toBeLessThan(30);
    for (const { email, email_status } of found.filter((record) => record.email !== "")) {
      const [[address, status, type]] = JSON.parse(String(email));
      expect(address).toMatch(/^[a-z0-9.]+@pebblewise-\d+\.example$/);
      expect([status, type]).toEqual([email_status, "PROFESSIONAL"]);
    }
  });

  it("finds a private address when asked for one", () => {
    const emails = recordsFrom(findEmail, people, { mode: "PERSONAL" }).map(({ email }) => String(email));
    expect(
      emails.filter((email) => email !== "").every((email) => /@mailbox\.example",.*"PERSONAL"/.test(email)),
    ).toBe(true);
  });

  it("gives the same person the same address each time", () => {
    expect(recordsFrom(findEmail, people)).toEqual(recordsFrom(findEmail, people));
  });

  it("copes with letters outside ASCII", () => {
    const names = ["Jørn Östermarsk", "Ondřej Ōta", "Étienne O'Farrowan"];
    const emails = recordsFrom(
      findEmail,
      names.map((full_name) => ({ full_name, company: "Øresund Data" })),
    );
    expect(emails.map(({ email }) => String(email)).filter((email) => email !== "")).not.toHaveLength(0);
    for (const { email } of emails) expect(String(email)).toMatch(/^$|^\[\["[a-z.]+@oresunddata\.example",/);
  });
});

describe("verify_email", () => {
  it.each<[JsonObject, string, unknown]>([
    [{ email: "" }, "", null],
    [{}, "", null],
    [{ email: "no address" }, "INVALID", false],
    [{ email: "[]" }, "INVALID", false],
  ])("says of %j that it is %j", (record, status, deliverable) => {
    expect(recordsFrom(verifyEmail, [record])[0]).toMatchObject({
      email_status: status,
      email_deliverable: deliverable,
    });
  });

  it("reads the address that find_email wrote, and calls it deliverable when it is OK", () => {
    const verified = recordsFrom(verifyEmail, recordsFrom(findEmail, people)).filter(
      ({ email }) => email !== "",
    );
    expect(verified.some(({ email_status }) => email_status === "OK")).toBe(true);
    expect(verified.some(({ email_status }) => email_status !== "OK")).toBe(true);
    for (const { email, email_status, email_deliverable } of verified) {
      expect(JSON.parse(String(email))[0][1]).toBe(email_status);
      expect(email_deliverable).toBe(email_status === "OK");
    }
  });
});

describe("find_phone", () => {
  it("gives numbers kept for fiction, as text, as a list, or not at all", () => {
    const phones = recordsFrom(findPhone, people).map(({ phone }) => cellText(phone ?? null));
    expect(phones).toContain("");
    expect(phones.some((phone) => phone.startsWith("[{'number': '+"))).toBe(true);
    expect(new Set(phones.filter((phone) => phone.startsWith("+")).map(shape)).size).toBeGreaterThan(0);
    for (const phone of phones) {
      expect(phone).toMatch(/^$|\+1 555 555 01\d\d|\+44 20 7946 09\d\d|\+49 30 23125 0\d\d/);
    }
  });
});
