import { circleOf2018 } from "../region/latvian-organisations.ts";
import type { Names } from "../region/organisation.ts";
import type { CircleEvent, CircleHalfDay } from "./circle.ts";

const wholeDays = (...days: readonly string[]): CircleHalfDay[] =>
  days.flatMap((day) => [
    { day, half: "morning" as const, hours: 3 },
    { day, half: "afternoon" as const, hours: 3 },
  ]);

const fourDays = ["2018-05-15", "2018-05-16", "2018-05-22", "2018-05-23"] as const;

const item = (day: string, from: string, to: string, speaker: string, title: Names) => ({
  day,
  from,
  to,
  speaker,
  title,
});

const meeting: CircleEvent = {
  id: "circle-meeting",
  kind: "workshop",
  title: {
    lv: "Kā organizējam darba procesus: pieredzes apmaiņa un LEAN vadība",
    lt: "Kaip organizuojame darbo procesus: patirties mainai ir LEAN vadyba",
    en: "How we organise our work: exchange of experience and lean management",
  },
  summary: {
    lv: "Četras dienas piecpadsmit pašvaldības dalās pieredzē: kas traucē, kā ar esošajiem cilvēkiem darbs varētu virzīties ātrāk un kādas idejas aizgūt no kaimiņiem.",
    lt: "Keturias dienas penkiolika savivaldybių dalijasi patirtimi: kas trukdo, kaip su esamais žmonėmis darbas galėtų vykti greičiau ir kokias idėjas perimti iš kaimynų.",
    en: "For four days fifteen municipalities share what stands in the way, how work could move faster with the people they have, and which ideas to borrow from neighbours.",
  },
  place: "Rēzekne, Atbrīvošanas aleja 95",
  halfDays: wholeDays(...fourDays),
  agenda: [
    item(fourDays[0], "09:30", "12:30", "Demo Aplis", {
      lv: "Kas traucē darbam: novērojumi no piecpadsmit pašvaldībām",
      lt: "Kas trukdo darbui: penkiolikos savivaldybių pastebėjimai",
      en: "What stands in the way: observations of fifteen municipalities",
    }),
    item(fourDays[0], "13:30", "16:30", "Demo Aplis", {
      lv: "Balsojam par tēmām un meklējam cēloņus",
      lt: "Balsuojame dėl temų ir ieškome priežasčių",
      en: "Voting on themes and looking for causes",
    }),
    item(fourDays[1], "09:30", "12:30", "Demo Grāmata", {
      lv: "LEAN vadības principi ikdienas darbā",
      lt: "LEAN vadybos principai kasdieniame darbe",
      en: "Lean principles in daily work",
    }),
    item(fourDays[1], "13:30", "16:30", "Demo Sīga", {
      lv: "Kā to dara Līvānos: paraksti un pilnvarojumi",
      lt: "Kaip tai daro Lyvanuose: parašai ir įgaliojimai",
      en: "How Līvāni does it: signatures and mandates",
    }),
    item(fourDays[2], "09:30", "12:30", "Demo Rauda", {
      lv: "Kā to dara Ilūkstē: viena veidlapa visiem pagastiem",
      lt: "Kaip tai daro Ilūkstėje: viena forma visoms seniūnijoms",
      en: "How Ilūkste does it: one form for all parishes",
    }),
    item(fourDays[2], "13:30", "16:30", "Demo Aplis", {
      lv: "Kā ar esošajiem cilvēkiem darbs varētu virzīties ātrāk",
      lt: "Kaip su esamais žmonėmis darbas galėtų vykti greičiau",
      en: "How work could move faster with the people we have",
    }),
    item(fourDays[3], "09:30", "12:30", "Demo Aplis", {
      lv: "Katrs aizgūst vienu ideju un uzraksta pirmo soli",
      lt: "Kiekvienas perima vieną idėją ir užrašo pirmą žingsnį",
      en: "Everyone borrows one idea and writes its first step",
    }),
    item(fourDays[3], "13:30", "16:30", "Demo Talciniece", {
      lv: "Apņemšanās un izvērtējums",
      lt: "Įsipareigojimai ir vertinimas",
      en: "Promises and evaluation",
    }),
  ],
  organisations: [...circleOf2018, "latgale"],
};

const exchange: CircleEvent = {
  id: "circle-exchange",
  kind: "conference",
  title: {
    lv: "Pieredzes apmaiņa tūrisma jomā ar Lietuvas pašvaldībām",
    lt: "Patirties mainai turizmo srityje su Lietuvos savivaldybėmis",
    en: "Exchange of experience in tourism with Lithuanian municipalities",
  },
  summary: {
    lv: "Starptautiskas apmācības Daugavpilī: Latgales un Lietuvas pašvaldības rāda, kā kopā aicina ceļotājus.",
    lt: "Tarptautiniai mokymai Daugpilyje: Latgalos ir Lietuvos savivaldybės rodo, kaip kartu kviečia keliautojus.",
    en: "International training in Daugavpils: municipalities of Latgale and Lithuania show how they invite travellers together.",
  },
  place: "Daugavpils",
  halfDays: wholeDays("2018-06-05"),
  agenda: [],
  organisations: ["daugavpils-2009", "rezekne-2009", "ludza-2009", "utena", "zarasai", "rokiskis"],
};

const topics = {
  staff: {
    lv: "Personāla efektivitāte",
    lt: "Darbuotojų veiksmingumas",
    en: "Staff effectiveness",
  },
  management: { lv: "Vadības procesi", lt: "Valdymo procesai", en: "Management processes" },
  evaluation: { lv: "Darba izvērtēšana", lt: "Darbo vertinimas", en: "Work evaluation" },
  optimisation: {
    lv: "Optimizācijas iespējas",
    lt: "Optimizavimo galimybės",
    en: "Ways to optimise",
  },
} as const;

const trainingDays = [
  ["2018-06-06", "staff"],
  ["2018-06-07", "staff"],
  ["2018-06-13", "management"],
  ["2018-06-14", "management"],
  ["2018-06-20", "management"],
  ["2018-09-05", "evaluation"],
  ["2018-09-06", "evaluation"],
  ["2018-09-12", "optimisation"],
  ["2018-09-13", "optimisation"],
  ["2018-09-19", "staff"],
] as const;

const training = trainingDays.map(([day, topic], k): CircleEvent => {
  const named = topics[topic];
  return {
    id: `circle-training-${k + 1}`,
    kind: "training-day",
    title: {
      lv: `${k + 1}. diena: ${named.lv.toLowerCase()}`,
      lt: `${k + 1} diena: ${named.lt.toLowerCase()}`,
      en: `Day ${k + 1}: ${named.en.toLowerCase()}`,
    },
    summary: {
      lv: `${named.lv} pašvaldībā, arī LEAN vadības skatījumā.`,
      lt: `${named.lt} savivaldybėje, taip pat LEAN vadybos požiūriu.`,
      en: `${named.en} in a municipality, also as lean management sees it.`,
    },
    place: "Daugavpils",
    halfDays: wholeDays(day),
    agenda: [],
    organisations: ["ludza-2009", "livani", "preili-2009", "rezekne-2009", "daugavpils-2009"],
  };
});

/** The four days, the exchange with Lithuania, and the ten days of training. */
export const circleEvents: readonly CircleEvent[] = [meeting, exchange, ...training];
