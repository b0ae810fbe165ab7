/** A trial of the demo. Weeks are counted back from the day it is shown; values are one a week. */
export interface DemoTrial {
  readonly id: string;
  readonly idea: string;
  readonly title: string;
  readonly question: string;
  readonly change: string;
  readonly measure: string;
  readonly unit: "days" | "count";
  readonly from: number;
  readonly to: number | null;
  readonly scope: string;
  readonly risks: string;
  readonly residentEffect: string;
  readonly staffEffect: string;
  /** Weeks from the first day of the new way to today; `null`: it has not begun. */
  readonly weeksSince: number | null;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** A place that did not make the change, over the same weeks. */
  readonly peer: { readonly name: string; readonly values: readonly number[] } | null;
  readonly log: readonly string[];
  readonly surprise: string;
  readonly minutes: readonly [before: number, after: number, casesAYear: number] | null;
  readonly decision: { readonly why: string; readonly next: string } | null;
}

/** Trials of Ludza: made up, in three stages. */
export const demoTrials: readonly DemoTrial[] = [
  {
    id: "checklist",
    idea: "checklist",
    title: "Pielikumu saraksts pie loga",
    question: "Vai saraksts pie loga saīsina laiku līdz atbildei?",
    change: "Pie klientu loga un mājaslapā ir viens saraksts: kam kādi pielikumi vajadzīgi.",
    measure: "Dienas no iesnieguma līdz atbildei",
    unit: "days",
    from: 22,
    to: 12,
    scope: "Klientu apkalpošanas centrs Ludzā, iesniegumi pēc vispārīgās kārtības",
    risks: "Saraksts noveco, ja mainās noteikumi.",
    residentEffect: "Atbilde ātrāk, nav jānāk otrreiz.",
    staffEffect: "Mazāk zvanu un vēstuļu par trūkstošiem pielikumiem.",
    weeksSince: 12,
    before: [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23, 22, 24],
    after: [16, 12, 10, 11, 9, 13, 10, 8, 12, 9, 11, 10],
    peer: {
      name: "Pagasta pārvalde bez saraksta",
      values: [
        21, 23, 24, 22, 20, 23, 22, 24, 21, 22, 23, 24, 20, 22, 23, 21, 22, 24, 23, 20, 22, 21, 23,
        22, 24, 21,
      ],
    },
    log: [
      "Saraksts izlikts pie abiem logiem.",
      "Pievienojām veidlapas paraugu, jo par to jautāja visbiežāk.",
    ],
    surprise: "Visvairāk palīdzēja paraugs, nevis pats saraksts.",
    minutes: [34, 26, 2400],
    decision: {
      why: "Rādītājs krita vairāk, nekā paredzējām, un kaimiņu pagastā tas nemainījās.",
      next: "Tas pats sociālajam dienestam.",
    },
  },
  {
    id: "call-hour",
    idea: "call-hour",
    title: "Zvanu stunda sociālajā dienestā",
    question: "Vai, zvanot pašiem no 8 līdz 9, dienā ir mazāk pārtraukumu?",
    change: "No plkst. 8 līdz 9 darbinieki paši piezvana tiem, kas gaida ziņu.",
    measure: "Ienākošie zvani „kas notiek ar manu lietu” nedēļā",
    unit: "count",
    from: 58,
    to: 40,
    scope: "Sociālais dienests, divi mēneši",
    risks: "Rīta stundā kavējas pieņemšana.",
    residentEffect: "Ziņu saņem, pirms jāzvana.",
    staffEffect: "Nepārtraukts darbs pēcpusdienā.",
    weeksSince: 4,
    before: [61, 55, 58, 64, 52, 59, 57, 60, 54, 62, 58],
    after: [51, 46, 49, 44],
    peer: null,
    log: ["Pirmajā nedēļā piezvanīts 31 cilvēkam."],
    surprise: "",
    minutes: null,
    decision: null,
  },
  {
    id: "letter",
    idea: "plain-letter",
    title: "Lēmums pirmajā rindā",
    question: "Vai, sākot vēstuli ar lēmumu, zvana retāk?",
    change: "Vēstules pirmais teikums pasaka, kas nolemts un kas jādara.",
    measure: "Zvani par lēmuma vēstulēm nedēļā",
    unit: "count",
    from: 18,
    to: null,
    scope: "Sociālais dienests",
    risks: "",
    residentEffect: "Saprotama vēstule.",
    staffEffect: "Mazāk skaidrošanas pa telefonu.",
    weeksSince: null,
    before: [],
    after: [],
    peer: null,
    log: [],
    surprise: "",
    minutes: null,
    decision: null,
  },
];

/** The A3 sheet of the adopted trial. */
export const demoA3 = {
  owner: "Klientu apkalpošanas centra vadītājs",
  coach: "Novada LEAN koordinators",
  background:
    "Katru gadu saņemam ap 2400 iesniegumu. Iedzīvotāji bieži jautā, kāpēc atbilde jāgaida tik ilgi.",
  currentCondition:
    "Puse nedēļu mediānas ir virs 22 kalendārajām dienām. Apmēram katrs trešais iesniegums tiek sūtīts atpakaļ, jo trūkst pielikuma.",
  goal: "No 22 uz 12 kalendārajām dienām trijos mēnešos.",
  causes:
    "Kāpēc jāgaida? Jo iesniegumu sūta atpakaļ.\nKāpēc sūta atpakaļ? Jo trūkst pielikumu.\nKāpēc trūkst? Jo nekur vienuviet nav pateikts, kas vajadzīgs.",
  countermeasures: "Viens saraksts pie loga un mājaslapā; blakus aizpildīts paraugs.",
  steps: [
    { what: "Uzrakstīt sarakstu", who: "Klientu apkalpošanas speciālists", week: 14 },
    { what: "Izlikt pie abiem logiem", who: "Klientu apkalpošanas speciālists", week: 12 },
    { what: "Pārbaudīt rādītāju", who: "Procesa īpašnieks", week: 0 },
  ],
  followUp: "Rādām kaimiņu pagastam un sociālajam dienestam.",
} as const;

/** The standard that the adopted trial became. */
export const demoStandard = {
  trial: "checklist",
  title: "Iesnieguma pieņemšana pie loga",
  ownerRole: "Klientu apkalpošanas centra vadītājs",
  whatChanged: "Pievienots veidlapas paraugs.",
  readers: 4,
  steps: [
    {
      step: "Uzklausīt, ko cilvēks grib",
      keyPoint: "Vispirms klausās, tad meklē veidlapu",
      reason: "Citādi aizpilda nepareizo",
      minutes: 3,
    },
    {
      step: "Parādīt sarakstu un paraugu",
      keyPoint: "Atzīmēt, kas jau ir līdzi",
      reason: "Iesniegums nav jāsūta atpakaļ",
      minutes: 4,
    },
    {
      step: "Reģistrēt un iedot termiņu",
      keyPoint: "Datums rakstiski",
      reason: "Cilvēks nezvana, lai to uzzinātu",
      minutes: 5,
    },
  ],
} as const;
