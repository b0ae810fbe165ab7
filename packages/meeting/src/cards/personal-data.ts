/** What in a text may point to a person. */
export const personalDataKinds = ["e-mail", "phone", "personal-code"] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ["e-mail", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u],
  // Latvian: six digits, hyphen, five; Lithuanian: eleven digits, the first one 3 to 6.
  ["personal-code", /(?<!\d)(\d{6}-\d{5}|[3-6]\d{10})(?!\d)/],
  // With a country code, or eight digits as in Latvia, or nine beginning with 8 as in Lithuania.
  [
    "phone",
    /(?<![\d-])(\+37[01][ -]?(\d[ -]?){8}|2\d{3}[ ]?\d{4}|8[ -]?6\d{2}[ -]?\d{5})(?![\d-])/,
  ],
];

/** Kinds of personal data a text seems to hold, so that its writer may think again (domain §6.6). */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}
