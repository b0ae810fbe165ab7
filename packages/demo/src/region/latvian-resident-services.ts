import { type DemoService, rule } from "./service.ts";

const moreNeeded = {
  lv: "vajadzīga papildu informācija vai konsultācijas",
  lt: "reikia papildomos informacijos arba konsultacijų",
  en: "more information or consultation is needed",
};
const objectiveReasons = {
  lv: "objektīvi iemesli",
  lt: "objektyvios priežastys",
  en: "objective reasons",
};

/** Services to residents of Latvian municipalities. Terms marked C are to be checked before use. */
export const latvianResidentServices: readonly DemoService[] = [
  {
    id: "lv-submission",
    country: "LV",
    names: {
      lv: "Iedzīvotāja iesniegums",
      lt: "Gyventojo prašymas (Latvija)",
      en: "Resident’s submission",
    },
    steps: [
      "Saņemšana",
      "Reģistrēšana",
      "Atbildīgā noteikšana",
      "Atzinumi",
      "Atbildes projekts",
      "Saskaņošana",
      "Parakstīšana",
      "Nosūtīšana",
    ],
    rules: [
      rule("Atbilde uz iesniegumu: viens mēnesis", 1, "month", "Iesniegumu likuma 5. pants", "A", {
        validTo: "2026-02-28",
        extension: { amount: 4, unit: "month", condition: objectiveReasons },
        forwarding: { amount: 7, unit: "working-day" },
      }),
      rule(
        "Atbilde uz iesniegumu: 10 darbdienas",
        10,
        "working-day",
        "Iesniegumu likuma 5. pants, redakcijā no 01.03.2026.",
        "A",
        {
          validFrom: "2026-03-01",
          extension: { amount: 1, unit: "month", condition: moreNeeded },
          forwarding: { amount: 5, unit: "working-day" },
        },
      ),
    ],
  },
  {
    id: "lv-administrative-act",
    country: "LV",
    names: {
      lv: "Administratīvā akta izdošana",
      lt: "Administracinio akto priėmimas",
      en: "Administrative act in general",
    },
    steps: [
      "Iesniegums",
      "Pilnīguma pārbaude",
      "Pierādījumi",
      "Viedokļa uzklausīšana",
      "Lēmums",
      "Paziņošana",
    ],
    rules: [
      rule(
        "Administratīvais akts: viens mēnesis",
        1,
        "month",
        "Administratīvā procesa likuma 64. pants",
        "A",
        {
          extension: { amount: 4, unit: "month", condition: objectiveReasons },
        },
      ),
    ],
  },
  {
    id: "lv-information-request",
    country: "LV",
    names: {
      lv: "Informācijas pieprasījums",
      lt: "Prašymas suteikti informaciją",
      en: "Information request",
    },
    steps: ["Saņemšana", "Atlase", "Ierobežojumu pārbaude", "Atbilde"],
    rules: [
      rule(
        "Informācijas sniegšana: 15 dienas",
        15,
        "calendar-day",
        "Informācijas atklātības likuma 14. pants",
        "C",
        {
          extension: {
            amount: 30,
            unit: "calendar-day",
            condition: {
              lv: "vajadzīga papildu apstrāde",
              lt: "reikia papildomai apdoroti",
              en: "special processing is needed",
            },
          },
        },
      ),
    ],
  },
  {
    id: "lv-social-assistance",
    country: "LV",
    names: {
      lv: "Trūcīgas vai maznodrošinātas mājsaimniecības statuss; sociālā palīdzība",
      lt: "Nepasiturinčio ar mažas pajamas gaunančio namų ūkio statusas; socialinė parama",
      en: "Needy or low-income household status; social assistance",
    },
    steps: [
      "Pieraksts",
      "Iztikas līdzekļu deklarācija",
      "Reģistri un izziņas",
      "Apsekošana",
      "Lēmums",
      "Paziņošana",
    ],
    rules: [
      rule(
        "Lēmums par sociālo palīdzību: viens mēnesis",
        1,
        "month",
        "Sociālo pakalpojumu un sociālās palīdzības likums; pakalpojuma apraksts",
        "B",
        {
          startsAt: "complete-file",
        },
      ),
    ],
  },
  {
    id: "lv-kindergarten",
    country: "LV",
    names: { lv: "Bērnudārza rinda", lt: "Eilė į darželį", en: "Kindergarten queue" },
    steps: ["E-pieteikums", "Rinda", "Piedāvājums", "Vecāku atbilde", "Uzņemšana"],
    rules: [
      rule(
        "Reģistrēšana rindā: 3 darbdienas",
        3,
        "working-day",
        "Pašvaldības saistošie noteikumi; pakalpojuma apraksts",
        "B",
      ),
    ],
  },
  {
    id: "lv-declaration-of-residence",
    country: "LV",
    names: {
      lv: "Dzīvesvietas deklarēšana",
      lt: "Gyvenamosios vietos deklaravimas",
      en: "Declaration of residence",
    },
    steps: ["Veidlapa", "Identitāte", "Tiesības uz adresi", "Ieraksts reģistrā"],
    rules: [
      rule(
        "Iedzīvotājs: viens mēnesis pēc pārcelšanās",
        1,
        "month",
        "Dzīvesvietas deklarēšanas likums",
        "A",
        {
          startsAt: "moving-in",
        },
      ),
    ],
  },
  {
    id: "lv-civil-registration",
    country: "LV",
    names: {
      lv: "Dzimšanas, miršanas, laulības reģistrācija",
      lt: "Gimimo, mirties, santuokos registravimas",
      en: "Birth, death, marriage registration",
    },
    steps: ["Pieteikums", "Dokumenti", "Ieraksts", "Apliecība"],
    rules: [],
  },
  {
    id: "lv-small-purchase",
    country: "LV",
    names: { lv: "Mazais iepirkums", lt: "Mažos vertės pirkimas", en: "Small purchase" },
    steps: ["Vajadzība", "Tirgus izpēte", "Salīdzināšana", "Lēmums", "Līgums", "Pieņemšana"],
    rules: [],
  },
  {
    id: "lv-event-permit",
    country: "LV",
    names: {
      lv: "Publiska pasākuma atļauja",
      lt: "Viešo renginio leidimas",
      en: "Event permit",
    },
    steps: ["Iesniegums", "Dienestu atzinumi", "Lēmums"],
    rules: [],
  },
];
