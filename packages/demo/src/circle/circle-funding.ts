/** The project that paid for the four days, as the region told the public in 2018. */
export const circleFunding = {
  period: "2014-2020",
  programme: {
    lv: "Interreg V-A Latvijas–Lietuvas pārrobežu sadarbības programma 2014.–2020. gadam",
    lt: "2014–2020 m. „Interreg V-A“ Latvijos ir Lietuvos bendradarbiavimo per sieną programa",
    en: "Interreg V-A Latvia–Lithuania Cross Border Cooperation Programme 2014–2020",
  },
  fund: {
    lv: "Eiropas Reģionālās attīstības fonds",
    lt: "Europos regioninės plėtros fondas",
    en: "European Regional Development Fund",
  },
  projectCode: "LLI-59",
  projectTitle: {
    lv: "Praktisko apmācību un pasākumu cikls sadarbības veicināšanai starp iestādēm un darbinieku kapacitātes celšanai",
    lt: "Praktinių mokymų ir renginių ciklas įstaigų bendradarbiavimui ir darbuotojų gebėjimams stiprinti",
    en: "A cycle of practical training and events for cooperation between institutions and capacity of staff",
  },
  acronym: "Open Leadership",
  responsible: {
    lv: "Latgales plānošanas reģions",
    lt: "Latgalos planavimo regionas",
    en: "Latgale Planning Region",
  },
  startsOn: "2017-04-01",
  endsOn: "2019-03-31",
  keepUntil: "2027-12-31",
} as const;
