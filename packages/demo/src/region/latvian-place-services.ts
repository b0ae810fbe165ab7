import { type DemoService, rule } from "./service.ts";

/** Services about land, buildings and trees in Latvia. Terms marked C are to be checked before use. */
export const latvianPlaceServices: readonly DemoService[] = [
  {
    id: "lv-building-permit",
    country: "LV",
    names: { lv: "Būvatļauja", lt: "Statybos leidimas", en: "Building permit" },
    steps: [
      "Iecere BIS",
      "Pilnīguma pārbaude",
      "Atbilstība plānojumam",
      "Atzinumi",
      "Lēmums",
      "Nosacījumi",
      "Atzīmes par projektu un būvdarbu sākšanu",
      "Pieņemšana",
    ],
    rules: [
      rule(
        "Būvatļauja: viens mēnesis",
        1,
        "month",
        "Būvniecības likums; pakalpojuma apraksts",
        "B",
        {
          startsAt: "complete-file",
        },
      ),
    ],
  },
  {
    id: "lv-building-certification-card",
    country: "LV",
    names: { lv: "Apliecinājuma karte", lt: "Patvirtinimo kortelė", en: "Certification card" },
    steps: ["Iesniegšana BIS", "Pārbaude", "Lēmums"],
    rules: [
      rule(
        "Apliecinājuma karte: 14 dienas",
        14,
        "calendar-day",
        "Būvniecības likums; pakalpojuma apraksts",
        "B",
        {
          startsAt: "complete-file",
        },
      ),
    ],
  },
  {
    id: "lv-building-explanatory-note",
    country: "LV",
    names: { lv: "Paskaidrojuma raksts", lt: "Aiškinamasis raštas", en: "Explanatory note" },
    steps: ["Iesniegšana BIS", "Pārbaude", "Lēmums"],
    rules: [
      rule(
        "Paskaidrojuma raksts: 7 dienas",
        7,
        "calendar-day",
        "Būvniecības likums; pakalpojuma apraksts",
        "B",
        {
          startsAt: "complete-file",
        },
      ),
    ],
  },
  {
    id: "lv-facade-colour-passport",
    country: "LV",
    names: {
      lv: "Fasādes krāsojuma pase",
      lt: "Fasado spalvų pasas",
      en: "Facade colour passport",
    },
    steps: ["Iesniegums", "Pārbaude", "Atbilde"],
    rules: [
      rule("Krāsojuma pase: 10 darbdienas", 10, "working-day", "Pakalpojuma apraksts (Ludza)", "B"),
    ],
  },
  {
    id: "lv-excavation-permit",
    country: "LV",
    names: {
      lv: "Rakšanas darbu atļauja",
      lt: "Kasimo darbų leidimas",
      en: "Excavation permit",
    },
    steps: ["Iesniegums", "Tīklu īpašnieku saskaņojumi", "Atļauja"],
    rules: [],
  },
  {
    id: "lv-real-estate-tax",
    country: "LV",
    names: {
      lv: "Nekustamā īpašuma nodokļa paziņojums",
      lt: "Nekilnojamojo turto mokesčio pranešimas",
      en: "Real-estate tax notice",
    },
    steps: ["Kadastra dati", "Aprēķins", "Paziņojums", "Jautājumi", "Maksājums"],
    rules: [
      rule(
        "Atkārtots paziņojums: 15 darbdienas",
        15,
        "working-day",
        "Likums „Par nekustamā īpašuma nodokli”; pakalpojuma apraksts",
        "B",
      ),
    ],
  },
  {
    id: "lv-housing-help",
    country: "LV",
    names: {
      lv: "Dzīvokļu rinda vai palīdzība īres maksājumam",
      lt: "Būsto eilė arba pagalba mokant nuomą",
      en: "Housing queue or rent help",
    },
    steps: ["Iesniegums", "Ienākumi", "Rinda vai lēmums"],
    rules: [
      rule(
        "Lēmums: viens mēnesis",
        1,
        "month",
        "Likums „Par palīdzību dzīvokļa jautājumu risināšanā”",
        "C",
      ),
    ],
  },
  {
    id: "lv-tree-felling",
    country: "LV",
    names: {
      lv: "Koku ciršana ārpus meža",
      lt: "Medžių kirtimas ne miške",
      en: "Tree felling outside forest",
    },
    steps: ["Iesniegums", "Apsekošana", "Komisija", "Atļauja"],
    rules: [rule("Atļauja: viens mēnesis", 1, "month", "Pašvaldības saistošie noteikumi", "C")],
  },
];
