import type { ContentLocale } from "../text/translated-text.ts";

/** The programme periods whose publicity rules are known. */
export const programmePeriods = ["2014-2020", "2021-2027"] as const;
export type ProgrammePeriod = (typeof programmePeriods)[number];

/** A text that may still be missing in a language. */
export type LocalTexts = { readonly [locale in ContentLocale]?: string | undefined };

/** Who pays for a project, and what it asks to be told (domain §8). */
export interface FundingProfile {
  readonly id: string;
  readonly period: ProgrammePeriod;
  /** "Interreg V-A Latvia–Lithuania Programme 2014–2020". */
  readonly programme: LocalTexts;
  readonly fund: LocalTexts;
  readonly projectCode: string;
  readonly projectTitle: LocalTexts;
  readonly acronym: string;
  /** Who answers for the content; stands in the disclaimer for `{partner}`. */
  readonly responsible: LocalTexts;
  /** The emblem of the European Union is drawn by the product; a file of one's own is a material. */
  readonly emblem: { readonly kind: "eu" } | { readonly kind: "none" };
  readonly statement: LocalTexts;
  readonly disclaimer: LocalTexts;
  /** What the project does, in a few sentences; the 2021–2027 rules ask for it. */
  readonly description: LocalTexts;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Papers are kept until this day for the funder's audit. */
  readonly keepUntil: string | null;
  readonly rulesLink: string | null;
}
