import { type DemoOrganisation, type Names, populationBandOf } from "./organisation.ts";

/** Utena and Panevėžys counties, the partners in them, and the euroregion across the border. */
export const lithuanianOrganisations: readonly DemoOrganisation[] = [
  area("utena-county", "LT-UT", {
    lv: "Utenas apriņķis",
    lt: "Utenos apskritis",
    en: "Utena County",
  }),
  area("panevezys-county", "LT-PN", {
    lv: "Panevēžas apriņķis",
    lt: "Panevėžio apskritis",
    en: "Panevėžys County",
  }),
  partner(
    "anyksciai",
    "LT-04",
    "utena-county",
    23_000,
    district("Anykščių", "Anīkšču", "Anykščiai"),
  ),
  partner(
    "ignalina",
    "LT-09",
    "utena-county",
    14_000,
    district("Ignalinos", "Ignalinas", "Ignalina"),
  ),
  partner("moletai", "LT-27", "utena-county", 17_000, district("Molėtų", "Molētu", "Molėtai")),
  partner("utena", "LT-54", "utena-county", 36_000, district("Utenos", "Utenas", "Utena")),
  {
    ...partner("visaginas", "LT-59", "utena-county", 19_000, {
      lv: "Visaginas pašvaldība",
      lt: "Visagino savivaldybė",
      en: "Visaginas Municipality",
    }),
    kind: "savivaldybe",
  },
  partner("zarasai", "LT-60", "utena-county", 15_000, district("Zarasų", "Zarasu", "Zarasai")),
  partner("birzai", "LT-06", "panevezys-county", 21_000, district("Biržų", "Biržu", "Biržai")),
  partner(
    "kupiskis",
    "LT-23",
    "panevezys-county",
    15_000,
    district("Kupiškio", "Kupišķu", "Kupiškis"),
  ),
  {
    ...partner("panevezys", "LT-32", "panevezys-county", 85_000, {
      lv: "Panevēžas pilsētas pašvaldība",
      lt: "Panevėžio miesto savivaldybė",
      en: "Panevėžys City Municipality",
    }),
    kind: "miesto-savivaldybe",
  },
  partner(
    "panevezys-district",
    "LT-33",
    "panevezys-county",
    36_000,
    district("Panevėžio", "Panevēžas", "Panevėžys"),
  ),
  partner(
    "pasvalys",
    "LT-34",
    "panevezys-county",
    21_000,
    district("Pasvalio", "Pasvales", "Pasvalys"),
  ),
  partner(
    "rokiskis",
    "LT-40",
    "panevezys-county",
    27_000,
    district("Rokiškio", "Rokišķu", "Rokiškis"),
  ),
  {
    ...area("country-of-lakes", null, {
      lv: "Eiroreģions „Ezeru zeme”",
      lt: "Euroregionas „Ežerų kraštas“",
      en: "Euroregion Country of Lakes",
    }),
    kind: "euroregion",
    country: "LV",
    zone: "Europe/Riga",
  },
];

/** A body without residents of its own. */
function area(id: string, code: string | null, names: Names): DemoOrganisation {
  return {
    id,
    code,
    kind: "county",
    country: "LT",
    names,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    population: null,
    populationBand: null,
    zone: "Europe/Vilnius",
  };
}

function district(lt: string, lv: string, en: string): Names {
  return {
    lv: `${lv} rajona pašvaldība`,
    lt: `${lt} rajono savivaldybė`,
    en: `${en} District Municipality`,
  };
}

function partner(
  id: string,
  code: string,
  parent: "utena-county" | "panevezys-county",
  population: number,
  names: Names,
): DemoOrganisation {
  return {
    id,
    code,
    kind: "rajono-savivaldybe",
    country: "LT",
    names,
    parent,
    validFrom: null,
    validTo: null,
    successors: [],
    population,
    populationBand: populationBandOf(population),
    zone: "Europe/Vilnius",
  };
}
