import type { DatedHoliday, HolidayRule } from "./holiday.ts";

/** First and last year that this package knows. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2045;

const fixed = (month: number, day: number): HolidayRule => ({ kind: "fixed", month, day });
const easter = (offset: number): HolidayRule => ({ kind: "easter", church: "western", offset });
const sunday = (month: number, nth: number): HolidayRule => ({
  kind: "nth-weekday",
  month,
  weekday: 7,
  nth,
});

/** One line of a table: names in Latvian, Lithuanian, English. */
function line(
  rule: HolidayRule,
  lv: string,
  lt: string,
  en: string,
  local: "lv" | "lt",
  years: { readonly from?: number; readonly movedFrom?: number } = {},
): DatedHoliday {
  const only = rule.kind === "date" ? Number(rule.date.slice(0, 4)) : null;
  return {
    names: { lv, lt, en, local: local === "lv" ? lv : lt },
    rule,
    fromYear: only ?? years.from ?? FIRST_YEAR,
    toYear: only ?? LAST_YEAR,
    ...(years.movedFrom === undefined ? {} : { movedFromYear: years.movedFrom }),
  };
}

/**
 * Latvia: the law "Par svētku, atceres un atzīmējamām dienām" of 3 October 1990 with its amendments
 * of 1995–2018. 4 May is kept since 2002; 24 December since 2007, as is the free day after 18
 * November on a weekend, for 4 May since 2008. When Easter Monday and Whit Sunday came in (1995 or
 * 1996) was not confirmed. The closing days of the Song and Dance Celebration of later years are
 * not known yet.
 */
export const LATVIA: readonly DatedHoliday[] = [
  line(fixed(1, 1), "Jaunā gada diena", "Naujųjų metų diena", "New Year's Day", "lv"),
  line(easter(-2), "Lielā piektdiena", "Didysis penktadienis", "Good Friday", "lv"),
  line(easter(0), "Pirmās Lieldienas", "Šv. Velykos", "Easter Sunday", "lv"),
  line(easter(1), "Otrās Lieldienas", "Antroji Velykų diena", "Easter Monday", "lv", {
    from: 1996,
  }),
  line(
    fixed(5, 1),
    "Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena",
    "Darbo diena, Latvijos Respublikos Steigiamojo Susirinkimo sušaukimo diena",
    "Labour Day, Convocation of the Constituent Assembly",
    "lv",
  ),
  line(
    fixed(5, 4),
    "Latvijas Republikas Neatkarības atjaunošanas diena",
    "Latvijos Respublikos nepriklausomybės atkūrimo diena",
    "Restoration of Independence of the Republic of Latvia",
    "lv",
    { from: 2002, movedFrom: 2008 },
  ),
  line(sunday(5, 2), "Mātes diena", "Motinos diena", "Mother's Day", "lv"),
  line(easter(49), "Vasarsvētki", "Sekminės", "Whit Sunday", "lv", { from: 1996 }),
  line(fixed(6, 23), "Līgo diena", "Lyguo diena (Joninių išvakarės)", "Midsummer Eve", "lv"),
  line(fixed(6, 24), "Jāņu diena", "Joninės", "Midsummer Day", "lv"),
  line(
    fixed(11, 18),
    "Latvijas Republikas proklamēšanas diena",
    "Latvijos Respublikos paskelbimo diena",
    "Proclamation of the Republic of Latvia",
    "lv",
    { movedFrom: 2007 },
  ),
  line(fixed(12, 24), "Ziemassvētku vakars", "Kūčios", "Christmas Eve", "lv", { from: 2007 }),
  line(fixed(12, 25), "Pirmie Ziemassvētki", "Šv. Kalėdos", "Christmas Day", "lv"),
  line(
    fixed(12, 26),
    "Otrie Ziemassvētki",
    "Antroji Kalėdų diena",
    "Second Day of Christmas",
    "lv",
  ),
  line(fixed(12, 31), "Vecgada diena", "Senųjų metų diena", "New Year's Eve", "lv"),
  ...["2018-07-08", "2018-07-09", "2023-07-09", "2023-07-10"].map((date) =>
    line(
      { kind: "date", date },
      "Vispārējo latviešu Dziesmu un deju svētku noslēguma diena",
      "Visuotinės latvių dainų ir šokių šventės baigiamoji diena",
      "Closing of the Nationwide Latvian Song and Dance Celebration",
      "lv",
    ),
  ),
  line(
    { kind: "date", date: "2018-09-24" },
    "Viņa Svētības pāvesta Franciska vizītes diena",
    "Popiežiaus Pranciškaus vizito diena",
    "Visit of Pope Francis",
    "lv",
  ),
  line(
    { kind: "date", date: "2023-05-29" },
    "Diena pēc Latvijas hokeja izlases bronzas medaļas",
    "Diena po Latvijos ledo ritulio rinktinės bronzos medalio",
    "Day after the bronze medal of the Latvian ice hockey team",
    "lv",
  ),
];

/**
 * Lithuania: Darbo kodeksas, section 123 (162 of the code of 2002). 24 June is kept since 2003, 24
 * December since 2011, 2 November since 2020. The years of older changes, and the free days that
 * followed holidays on weekends from the end of 2005, were not confirmed and are left out.
 */
export const LITHUANIA: readonly DatedHoliday[] = [
  line(fixed(1, 1), "Jaunā gada diena", "Naujųjų metų diena", "New Year's Day", "lt"),
  line(
    fixed(2, 16),
    "Lietuvas valsts atjaunošanas diena",
    "Lietuvos valstybės atkūrimo diena",
    "Restoration of the State of Lithuania",
    "lt",
  ),
  line(
    fixed(3, 11),
    "Lietuvas neatkarības atjaunošanas diena",
    "Lietuvos nepriklausomybės atkūrimo diena",
    "Restoration of Independence of Lithuania",
    "lt",
  ),
  line(easter(0), "Pirmās Lieldienas", "Šv. Velykos", "Easter Sunday", "lt"),
  line(easter(1), "Otrās Lieldienas", "Antroji Velykų diena", "Easter Monday", "lt"),
  line(
    fixed(5, 1),
    "Starptautiskā darba diena",
    "Tarptautinė darbo diena",
    "International Labour Day",
    "lt",
  ),
  line(sunday(5, 1), "Mātes diena", "Motinos diena", "Mother's Day", "lt"),
  line(sunday(6, 1), "Tēva diena", "Tėvo diena", "Father's Day", "lt"),
  line(
    fixed(6, 24),
    "Rasas un Jāņu diena",
    "Rasos ir Joninių diena",
    "Dew Holiday and Midsummer Day",
    "lt",
    { from: 2003 },
  ),
  line(
    fixed(7, 6),
    "Valsts (Lietuvas karaļa Mindauga kronēšanas) diena",
    "Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) diena",
    "Statehood Day (Coronation of King Mindaugas)",
    "lt",
  ),
  line(
    fixed(8, 15),
    "Vissvētākās Jaunavas Marijas debesīs uzņemšanas diena",
    "Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)",
    "Assumption of the Blessed Virgin Mary",
    "lt",
  ),
  line(fixed(11, 1), "Visu svēto diena", "Visų šventųjų diena", "All Saints' Day", "lt"),
  line(fixed(11, 2), "Mirušo piemiņas diena", "Vėlinės", "All Souls' Day", "lt", { from: 2020 }),
  line(fixed(12, 24), "Ziemassvētku vakars", "Kūčios", "Christmas Eve", "lt", { from: 2011 }),
  line(fixed(12, 25), "Pirmie Ziemassvētki", "Šv. Kalėdos", "Christmas Day", "lt"),
  line(
    fixed(12, 26),
    "Otrie Ziemassvētki",
    "Antroji Kalėdų diena",
    "Second Day of Christmas",
    "lt",
  ),
];
