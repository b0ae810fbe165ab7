import { expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";

test.each([
  {
    name: "Latvian personal codes",
    column: "kods",
    values: ["010180-12345", "328812-12345"],
    kind: "personal-code",
  },
  {
    name: "Lithuanian personal codes",
    column: "kodas",
    values: ["38001011234"],
    kind: "personal-code",
  },
  {
    name: "e-mail addresses",
    column: "kontakti",
    values: ["a.b@novads.lv", "c@d.lt"],
    kind: "e-mail",
  },
  {
    name: "phone numbers",
    column: "tel",
    values: ["+371 29 123 456", "+37061234567"],
    kind: "phone",
  },
  {
    name: "names in a column for applicants",
    column: "Iesniedzējs",
    values: ["Anna Bērziņa", "Jonas Šimkus"],
    kind: "name",
  },
  {
    name: "streets, which look like names",
    column: "Iela",
    values: ["Rīgas Iela", "Zaļā Iela"],
    kind: null,
  },
  { name: "case numbers", column: "Nr", values: ["2026/123", "2026/124"], kind: null },
  { name: "an empty column", column: "Iesniedzējs", values: [], kind: null },
])("recognises $name", ({ column, values, kind }) => {
  expect(findPersonalData({ name: column, values })).toBe(kind);
});
