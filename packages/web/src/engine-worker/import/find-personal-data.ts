import type { TextColumn } from "@talka/engine";

/** Kinds of personal data that can be told by their form. */
export type PersonalKind = "personal-code" | "e-mail" | "phone" | "name";

const LOOKED_AT = 300;

const forms: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  // Latvian: ddmmyy-nnnnn, or 32… since 2017; Lithuanian: century and sex, then yymmdd and four
  { kind: "personal-code", pattern: /^\s*(\d{6}-\d{5}|32\d{4}-?\d{5}|[3-6]\d{10})\s*$/ },
  { kind: "e-mail", pattern: /^\s*[^\s@]+@[^\s@]+\.[a-z]{2,}\s*$/i },
  { kind: "phone", pattern: /^\s*(\+37[01][\s-]?)\d[\d\s-]{6,9}\s*$/ },
];

const nameColumn =
  /v[aā]rds|uzv[aā]rds|iesniedz[eē]j|kontaktpersona|pareišk[eė]j|vardas|pavard|asmuo|applicant|citizen|resident|full.?name|surname/i;
const twoCapitalisedWords = /^\p{Lu}[\p{Ll}-]+(\s\p{Lu}[\p{Ll}-]+){1,2}$/u;

/**
 * What personal data the values of a column look like, if most of the first few hundred do: codes,
 * addresses and numbers by their form, names only where the column says so as well, because streets
 * and departments look alike.
 *
 * @returns `null` for a column that looks like none.
 */
export function findPersonalData(column: Pick<TextColumn, "name" | "values">): PersonalKind | null {
  const values = column.values.slice(0, LOOKED_AT);
  const mostly = (pattern: RegExp) =>
    values.length > 0 && values.filter((value) => pattern.test(value)).length > values.length / 2;
  const form = forms.find(({ pattern }) => mostly(pattern));
  if (form !== undefined) return form.kind;
  return nameColumn.test(column.name) && mostly(twoCapitalisedWords) ? "name" : null;
}
