import {
  type DemoOrganisation,
  type Names,
  type OrganisationKind,
  populationBandOf,
  type Successor,
} from "./organisation.ts";

const reform = "2021-07-01";
const dayBeforeReform = "2021-06-30";

/** The planning region, the nine municipalities of today, and those that the 2021 reform closed. */
export const latvianOrganisations: readonly DemoOrganisation[] = [
  {
    id: "latgale",
    code: null,
    kind: "planning-region",
    country: "LV",
    names: {
      lv: "Latgales plānošanas reģions",
      lt: "Latgalos planavimo regionas",
      en: "Latgale Planning Region",
    },
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    population: null,
    populationBand: null,
    zone: "Europe/Riga",
  },
  today(
    "augsdaugava",
    "LV-111",
    "novads",
    24_000,
    county("Augšdaugavas", "Augšdaugavos", "Augšdaugava"),
  ),
  today("balvi", "LV-015", "novads", 18_000, county("Balvu", "Balvų", "Balvi")),
  today("kraslava", "LV-047", "novads", 20_000, county("Krāslavas", "Kraslavos", "Krāslava")),
  {
    ...today("livani", "LV-056", "novads", 10_000, county("Līvānu", "Lyvanų", "Līvāni")),
    // The reform left it as it was, so its record was not closed.
    validFrom: null,
  },
  today("ludza", "LV-058", "novads", 20_000, county("Ludzas", "Ludzos", "Ludza")),
  today("preili", "LV-073", "novads", 16_000, county("Preiļu", "Preilių", "Preiļi")),
  today("rezekne-county", "LV-077", "novads", 29_000, county("Rēzeknes", "Rėzeknės", "Rēzekne")),
  today("daugavpils", "LV-DGV", "valstspilseta", 78_000, {
    lv: "Daugavpils valstspilsēta",
    lt: "Daugpilio valstybinis miestas",
    en: "Daugavpils State City",
  }),
  today("rezekne", "LV-REZ", "valstspilseta", 26_000, {
    lv: "Rēzeknes valstspilsēta",
    lt: "Rėzeknės valstybinis miestas",
    en: "Rēzekne State City",
  }),
  closed("aglona-2009", "LV-001", county("Aglonas", "Agluonos", "Aglona"), [
    {
      organisation: "preili",
      part: { lv: "Aglonas pagasts", lt: "Agluonos valsčius", en: "Aglona parish" },
    },
    {
      organisation: "kraslava",
      part: {
        lv: "Grāveru, Kastuļinas un Šķeltovas pagasts",
        lt: "Graverų, Kastulinos ir Škeltuvos valsčiai",
        en: "Grāveri, Kastuļina and Šķeltova parishes",
      },
    },
  ]),
  closed(
    "baltinava-2009",
    "LV-014",
    county("Baltinavas", "Baltinavos", "Baltinava"),
    whole("balvi"),
  ),
  closed("balvi-2009", "LV-015", county("Balvu", "Balvų", "Balvi"), whole("balvi")),
  closed("cibla-2009", "LV-018", county("Ciblas", "Ciblos", "Cibla"), whole("ludza")),
  closed("dagda-2009", "LV-024", county("Dagdas", "Dagdos", "Dagda"), whole("kraslava")),
  closed(
    "daugavpils-county-2009",
    "LV-025",
    county("Daugavpils", "Daugpilio", "Daugavpils"),
    whole("augsdaugava"),
  ),
  closed("ilukste-2009", "LV-036", county("Ilūkstes", "Ilūkstės", "Ilūkste"), whole("augsdaugava")),
  closed("karsava-2009", "LV-044", county("Kārsavas", "Karsavos", "Kārsava"), whole("ludza")),
  closed(
    "kraslava-2009",
    "LV-047",
    county("Krāslavas", "Kraslavos", "Krāslava"),
    whole("kraslava"),
  ),
  closed("ludza-2009", "LV-058", county("Ludzas", "Ludzos", "Ludza"), whole("ludza")),
  closed("preili-2009", "LV-073", county("Preiļu", "Preilių", "Preiļi"), whole("preili")),
  closed(
    "rezekne-county-2009",
    "LV-077",
    county("Rēzeknes", "Rėzeknės", "Rēzekne"),
    whole("rezekne-county"),
  ),
  closed("riebini-2009", "LV-078", county("Riebiņu", "Riebinių", "Riebiņi"), whole("preili")),
  closed("rugaji-2009", "LV-082", county("Rugāju", "Rugajų", "Rugāji"), whole("balvi")),
  closed("varkava-2009", "LV-103", county("Vārkavas", "Varkavos", "Vārkava"), whole("preili")),
  closed("vilaka-2009", "LV-108", county("Viļakas", "Viliakos", "Viļaka"), whole("balvi")),
  closed("vilani-2009", "LV-109", county("Viļānu", "Vilianų", "Viļāni"), whole("rezekne-county")),
  closed("zilupe-2009", "LV-110", county("Zilupes", "Zilupės", "Zilupe"), whole("ludza")),
  closed(
    "daugavpils-2009",
    "LV-DGV",
    { lv: "Daugavpils pilsēta", lt: "Daugpilio miestas", en: "Daugavpils City" },
    whole("daugavpils"),
  ),
  closed(
    "rezekne-2009",
    "LV-REZ",
    { lv: "Rēzeknes pilsēta", lt: "Rėzeknės miestas", en: "Rēzekne City" },
    whole("rezekne"),
  ),
];

/** The fifteen municipalities that met in May 2018, as they were then. */
export const circleOf2018: readonly string[] = [
  "aglona-2009",
  "baltinava-2009",
  "balvi-2009",
  "daugavpils-county-2009",
  "ilukste-2009",
  "karsava-2009",
  "livani",
  "ludza-2009",
  "preili-2009",
  "riebini-2009",
  "rezekne-county-2009",
  "vilani-2009",
  "zilupe-2009",
  "daugavpils-2009",
  "rezekne-2009",
];

function county(lv: string, lt: string, en: string): Names {
  return { lv: `${lv} novads`, lt: `${lt} savivaldybė`, en: `${en} Municipality` };
}

function whole(organisation: string): readonly Successor[] {
  return [{ organisation, part: null }];
}

function today(
  id: string,
  code: string,
  kind: OrganisationKind,
  population: number,
  names: Names,
): DemoOrganisation {
  return {
    id,
    code,
    kind,
    country: "LV",
    names,
    parent: "latgale",
    validFrom: reform,
    validTo: null,
    successors: [],
    population,
    populationBand: populationBandOf(population),
    zone: "Europe/Riga",
  };
}

function closed(
  id: string,
  code: string,
  names: Names,
  successors: readonly Successor[],
): DemoOrganisation {
  const isCity = code === "LV-DGV" || code === "LV-REZ";
  return {
    id,
    code,
    kind: isCity ? "republikas-pilseta" : "novads",
    country: "LV",
    names,
    parent: "latgale",
    validFrom: null,
    validTo: dayBeforeReform,
    successors,
    population: null,
    populationBand: null,
    zone: "Europe/Riga",
  };
}
