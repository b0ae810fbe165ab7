import { type DemoOrganisation, type Names, populationBandOf } from "./organisation.ts";

/** The Lithuanian partners of Utena and Panevėžys counties, and the euroregion across the border. */
export const lithuanianOrganisations: readonly DemoOrganisation[] = [
  partner("anyksciai", "LT-04", "LT-UT", 23_000, district("Anykščių", "Anīkšču", "Anykščiai")),
  partner("ignalina", "LT-09", "LT-UT", 14_000, district("Ignalinos", "Ignalinas", "Ignalina")),
  partner("moletai", "LT-27", "LT-UT", 17_000, district("Molėtų", "Molētu", "Molėtai")),
  partner("utena", "LT-54", "LT-UT", 36_000, district("Utenos", "Utenas", "Utena")),
  partner("visaginas", "LT-59", "LT-UT", 19_000, {
    lv: "Visaginas pašvaldība",
    lt: "Visagino savivaldybė",
    en: "Visaginas Municipality",
  }),
  partner("zarasai", "LT-60", "LT-UT", 15_000, district("Zarasų", "Zarasu", "Zarasai")),
  partner("birzai", "LT-06", "LT-PN", 21_000, district("Biržų", "Biržu", "Biržai")),
  partner("kupiskis", "LT-23", "LT-PN", 15_000, district("Kupiškio", "Kupišķu", "Kupiškis")),
  {
    ...partner("panevezys", "LT-32", "LT-PN", 85_000, {
      lv: "Panevēžas pilsētas pašvaldība",
      lt: "Panevėžio miesto savivaldybė",
      en: "Panevėžys City Municipality",
    }),
    kind: "miesto-savivaldybe",
  },
  partner(
    "panevezys-district",
    "LT-33",
    "LT-PN",
    36_000,
    district("Panevėžio", "Panevēžas", "Panevėžys"),
  ),
  partner("pasvalys", "LT-34", "LT-PN", 21_000, district("Pasvalio", "Pasvales", "Pasvalys")),
  partner("rokiskis", "LT-40", "LT-PN", 27_000, district("Rokiškio", "Rokišķu", "Rokiškis")),
  {
    id: "country-of-lakes",
    code: null,
    kind: "euroregion",
    country: "LV",
    names: {
      lv: "Eiroreģions „Ezeru zeme”",
      lt: "Euroregionas „Ežerų kraštas“",
      en: "Euroregion Country of Lakes",
    },
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    population: null,
    populationBand: null,
    zone: "Europe/Riga",
  },
];

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
  parent: "LT-UT" | "LT-PN",
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
