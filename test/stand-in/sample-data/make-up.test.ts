import { describe, expect, it } from "vitest";
import { SAMPLE_COMPANIES } from "../../../dev/sixtyfour/sample-data/companies.ts";
import { companyCalled, fictionalPhone, personAt, slug } from "../../../dev/sixtyfour/sample-data/make-up.ts";

describe("sample data", () => {
  it("uses only domains that can never belong to anyone", () => {
    const made = ["Acme Ltd", "https://acme.com/about", "", "株式会社"].map(
      (name) => companyCalled(name).domain,
    );
    for (const domain of [...SAMPLE_COMPANIES.map((company) => company.domain), ...made]) {
      expect(domain).toMatch(/^[a-z0-9-]+\.example$/);
    }
  });

  it.each(["Pebblewise", " pebblewise ", "pebblewise.example", "https://www.pebblewise.example/team"])(
    "knows a company as %j",
    (name) => {
      expect(companyCalled(name)).toMatchObject({ name: "Pebblewise", headcount: 22 });
    },
  );

  it("makes up the same company for the same name", () => {
    expect(companyCalled("Acme Ltd")).toEqual(companyCalled("Acme Ltd"));
  });

  it("employs different people", () => {
    const company = companyCalled("Pebblewise");
    const names = Array.from({ length: 4 }, (_, n) => personAt(company, n).fullName);
    expect(new Set(names).size).toBeGreaterThan(1);
  });

  it.each([
    ["Jørn Östermarsk", "jorn-ostermarsk"],
    ["O'Farrowan & Co.", "o-farrowan-co"],
    ["--", ""],
  ])("writes %j as %j in addresses", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("calls only numbers kept for fiction", () => {
    for (let n = 0; n < 200; n++) {
      expect(fictionalPhone(`p${n}`).number).toMatch(
        /^(\+1 555 555 01|\+44 20 7946 09|\+49 30 23125 0)\d\d$/,
      );
    }
  });
});
