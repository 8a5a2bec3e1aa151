import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { FIELD_SYNONYMS } from "../../src/plan/field-synonyms.ts";
import { headerWord } from "../../src/plan/header-word.ts";
import { suggestMapping } from "../../src/plan/suggest-mapping.ts";
import type { ExpectedField, SelectedColumn } from "../../src/protocol.ts";

const columns = (...headers: string[]): SelectedColumn[] =>
  headers.map((header, index) => ({
    column: index + 1,
    header,
    proposedName: header || `column_${index + 1}`,
    samples: [],
  }));
const fields = (...names: string[]): ExpectedField[] => names.map((name) => ({ name, required: false }));

describe("suggestMapping", () => {
  it("leaves a field without a likely column out", () => {
    expect(suggestMapping(columns("Notes", "Owner"), fields("company"))).toEqual([]);
  });

  it("matches nothing to blank headers", () => {
    expect(suggestMapping(columns("", "  "), fields("company", "--"))).toEqual([]);
  });

  it("proposes nothing when the workflow names no fields", () => {
    expect(suggestMapping(columns("Company"), [])).toEqual([]);
  });

  it("does not take a company's LinkedIn page for a person's", () => {
    expect(suggestMapping(columns("Company LinkedIn"), fields("linkedin_url"))).toEqual([]);
  });

  it.each([
    ["Full Name", "full_name"],
    ["FULL-NAME", "full_name"],
    ["fullName", "full_name"],
    ["Société", "societe"],
    ["E-Mail", "email"],
    ["Company (name)", "company_name"],
  ])("reads %j as %j, whatever the case, spaces, marks and accents", (header, name) => {
    expect(suggestMapping(columns(header), fields(name))).toEqual([{ column: 1, name }]);
  });

  it.each([
    ["Organization", "company"],
    ["Account", "company_name"],
    ["Name", "full_name"],
    ["Contact", "full_name"],
    ["First", "first_name"],
    ["Surname", "last_name"],
    ["Position", "title"],
    ["Job Title", "title"],
    ["URL", "website"],
    ["Domain", "company_domain"],
    ["Mail", "email"],
    ["LinkedIn profile", "linkedin_url"],
    ["Mobile", "phone_number"],
    ["Firma", "company"],
    ["Vorname", "first_name"],
    ["E-Mail-Adresse", "email"],
    ["Teléfono", "phone_number"],
    ["Correo electrónico", "email"],
    ["Société", "company"],
    ["Intitulé du poste", "title"],
    ["Organização", "company_name"],
    ["Função", "title"],
  ])("knows that %j means %j", (header, name) => {
    expect(suggestMapping(columns(header), fields(name))).toEqual([{ column: 1, name }]);
  });

  it("takes no given name or surname for a whole name, in any language", () => {
    const headers = columns("Vorname", "Nombre", "Prénom", "Nom", "Apellidos", "Nome", "Sobrenome");
    expect(suggestMapping(headers, fields("full_name"))).toEqual([]);
  });

  it.each([
    ["French", ["Nom", "Prénom"]],
    ["Spanish", ["Apellidos", "Nombre"]],
    ["Portuguese", ["Sobrenome", "Nome"]],
    ["German", ["Nachname", "Vorname"]],
  ])("tells the two names of a %s sheet apart", (_, headers) => {
    expect(suggestMapping(columns(...headers), fields("first_name", "last_name"))).toEqual([
      { column: 2, name: "first_name" },
      { column: 1, name: "last_name" },
    ]);
  });

  it("gives every word one meaning", () => {
    const all = FIELD_SYNONYMS.flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it("keeps its words as headers are compared", () => {
    expect(FIELD_SYNONYMS.flat().filter((word) => headerWord(word) !== word)).toEqual([]);
  });

  it("prefers the equal name to a synonym, even when the synonym's field comes first", () => {
    expect(suggestMapping(columns("Company", "Organization"), fields("organization", "company"))).toEqual([
      { column: 2, name: "organization" },
      { column: 1, name: "company" },
    ]);
  });

  it("prefers the surer of two synonyms", () => {
    expect(suggestMapping(columns("Contact", "Name"), fields("full_name"))).toEqual([
      { column: 2, name: "full_name" },
    ]);
  });

  it("takes the leftmost of two columns with the same header", () => {
    expect(suggestMapping(columns("Email", "Email"), fields("email"))).toEqual([
      { column: 1, name: "email" },
    ]);
  });

  test.prop([
    fc.array(fc.constantFrom("Name", "Company", "Organization", "Account", "Email", "Title", "", "Notes")),
    fc.uniqueArray(fc.constantFrom("full_name", "company", "company_name", "account", "email", "title")),
  ])("never uses a column or a field twice", (headers, names) => {
    const mapping = suggestMapping(columns(...headers), fields(...names));
    expect(new Set(mapping.map(({ column }) => column)).size).toBe(mapping.length);
    expect(new Set(mapping.map(({ name }) => name)).size).toBe(mapping.length);
  });
});
