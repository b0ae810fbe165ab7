import { failed, ok, type Result } from "@talka/engine";
import type { ContentLocale } from "../text/translated-text.ts";
import type { FundingProfile, LocalTexts, ProgrammePeriod } from "./funding-profile.ts";

/** What a funded item shows, in one language. */
export interface Publicity {
  readonly locale: ContentLocale;
  readonly period: ProgrammePeriod;
  readonly statement: string;
  readonly disclaimer: string;
  /** "LLI-59 Open Leadership · Interreg V-A Latvia–Lithuania Programme 2014–2020". */
  readonly project: string;
  /** Asked for by the 2021–2027 rules; "" where the period does not ask. */
  readonly description: string;
}

/** A part that an item may not be published without. */
export type PublicityPart =
  | "emblem"
  | "statement"
  | "disclaimer"
  | "responsible"
  | "programme"
  | "description";

/** Parts that are not there, in the order above. */
export interface MissingPublicity {
  readonly code: "publicity.missing";
  readonly locale: ContentLocale;
  readonly parts: readonly PublicityPart[];
}

/**
 * What an item with this profile shows in a language, or what is missing for it. An item without a
 * profile needs none: whoever publishes asks only where there is one.
 */
export function publicityOf(
  profile: FundingProfile,
  locale: ContentLocale,
): Result<Publicity, MissingPublicity> {
  const told = (texts: LocalTexts) => texts[locale]?.trim() ?? "";
  const responsible = told(profile.responsible);
  const disclaimer = told(profile.disclaimer).replaceAll("{partner}", responsible);
  const statement = told(profile.statement);
  const programme = told(profile.programme);
  const description = profile.period === "2021-2027" ? told(profile.description) : "";
  const wanted: readonly (readonly [PublicityPart, boolean])[] = [
    ["emblem", profile.emblem.kind !== "none"],
    ["statement", statement !== ""],
    ["disclaimer", disclaimer !== ""],
    ["responsible", responsible !== "" || !told(profile.disclaimer).includes("{partner}")],
    ["programme", programme !== ""],
    ["description", profile.period !== "2021-2027" || description !== ""],
  ];
  const parts = wanted.filter(([, there]) => !there).map(([part]) => part);
  if (parts.length > 0) return failed({ code: "publicity.missing", locale, parts });
  const title = told(profile.projectTitle);
  const name = [profile.projectCode, profile.acronym === "" ? title : profile.acronym];
  const project = [name.filter((one) => one !== "").join(" "), programme]
    .filter((one) => one !== "")
    .join(" · ");
  return ok({ locale, period: profile.period, statement, disclaimer, project, description });
}

/** The languages in which an item with this profile may be published. */
export function readyLocales(profile: FundingProfile, locales: readonly ContentLocale[]) {
  return locales.filter((locale) => publicityOf(profile, locale).ok);
}
