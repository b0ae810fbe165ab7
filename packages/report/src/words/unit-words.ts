import type { Locale } from "./translate.ts";

/** What can be counted, with its words below. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "working-hour"
  | "calendar-day"
  | "working-day"
  | "month"
  | "case"
  | "event"
  | "row"
  | "activity"
  | "variant"
  | "time";

/**
 * The grammatical case that the sentence wants: nominative where the quantity is the subject
 * ("6,2 darbdienas"), accusative where something lasts or takes it ("gaida 1 darbdienu").
 */
export type Grammar = "nominative" | "accusative";

/** The forms of one word by plural category; the accusative only where it differs. */
interface Forms {
  readonly [category: string]: string;
}
interface Word {
  readonly nominative: Forms;
  readonly accusative?: Forms;
}

const english = (one: string, other: string): Word => ({ nominative: { one, other } });

/** Latvian: zero (0, 10–19, 20 …) takes the genitive plural; one (1, 21, 6,1) the singular. */
const latvian = (one: string, oneAccusative: string, other: string, zero: string): Word => ({
  nominative: { zero, one, other },
  accusative: { zero, one: oneAccusative, other },
});

/**
 * Lithuanian: one (1, 21), few (2–9), other (10–20, genitive plural), many (decimals, genitive
 * singular).
 */
const lithuanian = (
  one: string,
  oneAccusative: string,
  few: string,
  fewAccusative: string,
  other: string,
  many: string,
): Word => ({
  nominative: { one, few, many, other },
  accusative: { one: oneAccusative, few: fewAccusative, many, other },
});

const en: Readonly<Record<Unit, Word>> = {
  second: english("second", "seconds"),
  minute: english("minute", "minutes"),
  hour: english("hour", "hours"),
  "working-hour": english("working hour", "working hours"),
  "calendar-day": english("calendar day", "calendar days"),
  "working-day": english("working day", "working days"),
  month: english("month", "months"),
  case: english("case", "cases"),
  event: english("event", "events"),
  row: english("row", "rows"),
  activity: english("activity", "activities"),
  variant: english("variant", "variants"),
  time: english("time", "times"),
};

const lv: Readonly<Record<Unit, Word>> = {
  second: latvian("sekunde", "sekundi", "sekundes", "sekunžu"),
  minute: latvian("minūte", "minūti", "minūtes", "minūšu"),
  hour: latvian("stunda", "stundu", "stundas", "stundu"),
  "working-hour": latvian("darba stunda", "darba stundu", "darba stundas", "darba stundu"),
  "calendar-day": latvian(
    "kalendārā diena",
    "kalendāro dienu",
    "kalendārās dienas",
    "kalendāro dienu",
  ),
  "working-day": latvian("darbdiena", "darbdienu", "darbdienas", "darbdienu"),
  month: latvian("mēnesis", "mēnesi", "mēneši", "mēnešu"),
  case: latvian("lieta", "lietu", "lietas", "lietu"),
  event: latvian("notikums", "notikumu", "notikumi", "notikumu"),
  row: latvian("rinda", "rindu", "rindas", "rindu"),
  activity: latvian("darbība", "darbību", "darbības", "darbību"),
  variant: latvian("variants", "variantu", "varianti", "variantu"),
  time: latvian("reize", "reizi", "reizes", "reižu"),
};

const lt: Readonly<Record<Unit, Word>> = {
  second: lithuanian("sekundė", "sekundę", "sekundės", "sekundes", "sekundžių", "sekundės"),
  minute: lithuanian("minutė", "minutę", "minutės", "minutes", "minučių", "minutės"),
  hour: lithuanian("valanda", "valandą", "valandos", "valandas", "valandų", "valandos"),
  "working-hour": lithuanian(
    "darbo valanda",
    "darbo valandą",
    "darbo valandos",
    "darbo valandas",
    "darbo valandų",
    "darbo valandos",
  ),
  "calendar-day": lithuanian(
    "kalendorinė diena",
    "kalendorinę dieną",
    "kalendorinės dienos",
    "kalendorines dienas",
    "kalendorinių dienų",
    "kalendorinės dienos",
  ),
  "working-day": lithuanian(
    "darbo diena",
    "darbo dieną",
    "darbo dienos",
    "darbo dienas",
    "darbo dienų",
    "darbo dienos",
  ),
  month: lithuanian("mėnuo", "mėnesį", "mėnesiai", "mėnesius", "mėnesių", "mėnesio"),
  case: lithuanian("byla", "bylą", "bylos", "bylas", "bylų", "bylos"),
  event: lithuanian("įvykis", "įvykį", "įvykiai", "įvykius", "įvykių", "įvykio"),
  row: lithuanian("eilutė", "eilutę", "eilutės", "eilutes", "eilučių", "eilutės"),
  activity: lithuanian("veikla", "veiklą", "veiklos", "veiklas", "veiklų", "veiklos"),
  variant: lithuanian("variantas", "variantą", "variantai", "variantus", "variantų", "varianto"),
  time: lithuanian("kartas", "kartą", "kartai", "kartus", "kartų", "karto"),
};

/** The words of every unit by language. */
export const unitWords: Readonly<Record<Locale, Readonly<Record<Unit, Word>>>> = { en, lv, lt };
