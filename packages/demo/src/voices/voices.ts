/** A note as somebody might write it; nobody's. */
export interface DemoNote {
  readonly id: string;
  readonly seen: string;
  readonly step: string;
  readonly place: string;
  readonly daysAgo: number;
  readonly howOften: "daily" | "weekly" | "monthly" | "rarely" | null;
  readonly feltBy: "residents" | "staff" | "both" | null;
  readonly minutesLost: number | null;
  readonly tags: readonly string[];
  /** `id` of the obstacle it is joined to. */
  readonly obstacle: string | null;
}

/** An obstacle of the demo with what was said of its causes. */
export interface DemoObstacle {
  readonly id: string;
  /** `id` of its municipality. */
  readonly organisation: string;
  readonly title: string;
  readonly cause: string;
  readonly withinPower: "yes" | "partly" | "no" | null;
  readonly level: string | null;
  readonly tags: readonly string[];
  /** A step of one of the municipality's demo logs. */
  readonly place: {
    readonly log: string;
    /** A process of the demo's maps. */
    readonly process: string;
    readonly from: string | null;
    readonly to: string;
  } | null;
  /** Each answer explains the one of this index; `null` the obstacle. */
  readonly whys: readonly {
    readonly text: string;
    readonly ground: "seen" | "data" | "opinion";
    readonly of: number | null;
  }[];
  readonly causes: readonly { readonly category: string; readonly text: string }[];
  /** Which causes were marked, by index, one list a device. */
  readonly ballots: readonly (readonly number[])[];
  readonly isShared: boolean;
  /** `id`s of municipalities that have it too. */
  readonly echoes: readonly string[];
}

/** What people of the demo say gets in the way. */
export interface DemoVoices {
  /** All of Ludza. */
  readonly notes: readonly DemoNote[];
  readonly obstacles: readonly DemoObstacle[];
}

const note = (
  id: string,
  obstacle: string | null,
  daysAgo: number,
  seen: string,
  more: Partial<DemoNote> = {},
): DemoNote => ({
  id,
  seen,
  step: "",
  place: "",
  daysAgo,
  howOften: null,
  feltBy: null,
  minutesLost: null,
  tags: [],
  obstacle,
  ...more,
});

const nothing = { cause: "", withinPower: null, level: null, place: null } as const;
const unsaid = { whys: [], causes: [], ballots: [] } as const;

/** Made up: what is said in Ludza, and what neighbours show. */
export const demoVoices: DemoVoices = {
  notes: [
    note(
      "n1",
      "signing",
      2,
      "Atbilde bija gatava pirmdien, parakstīta tikai nākamās nedēļas ceturtdienā",
      {
        howOften: "weekly",
        feltBy: "both",
        tags: ["waiting"],
      },
    ),
    note("n2", "signing", 4, "Paraksta mape guļ, kamēr vadītājs ir komandējumā", {
      howOften: "monthly",
      feltBy: "residents",
      tags: ["waiting"],
    }),
    note(
      "n3",
      "signing",
      6,
      "Zvana iedzīvotājs un jautā, vai atbilde parakstīta; eju meklēt mapi",
      {
        howOften: "daily",
        feltBy: "both",
        minutesLost: 10,
        tags: ["motion", "waiting"],
      },
    ),
    note(
      "n4",
      "signing",
      9,
      "Mapi aizver dienu pirms parakstīšanas, tāpēc mana atbilde palika uz nākamo reizi",
      {
        howOften: "weekly",
        feltBy: "both",
        tags: ["waiting", "unevenness"],
      },
    ),
    note("n5", "signing", 12, "Arī pavisam vienkārša izziņa gaida to pašu parakstu", {
      howOften: "weekly",
      feltBy: "residents",
      tags: ["waiting", "extra-processing"],
    }),
    note(
      "n6",
      "twice",
      1,
      "Iesniedzēja adresi pārrakstu no papīra un pēc tam vēlreiz Excel tabulā",
      {
        place: "Klientu apkalpošanas centrs",
        howOften: "daily",
        feltBy: "staff",
        minutesLost: 6,
        tags: ["extra-processing"],
      },
    ),
    note("n7", "twice", 3, "Reģistrējot vienus un tos pašus datus rakstu divās vietās", {
      howOften: "daily",
      feltBy: "staff",
      minutesLost: 5,
      tags: ["extra-processing", "motion"],
    }),
    note("n8", "twice", 5, "Pagasta pārvalde sūta datus e-pastā, un mēs tos ievadām no jauna", {
      place: "Isnaudas pagasts",
      howOften: "weekly",
      feltBy: "staff",
      minutesLost: 15,
      tags: ["extra-processing", "transport"],
    }),
    note("n9", "twice", 8, "Kļūda uzvārdā: divās tabulās tas ierakstīts dažādi", {
      howOften: "monthly",
      feltBy: "both",
      minutesLost: 20,
      tags: ["defects"],
    }),
    note("n10", null, 0, "Atzinumu no Attīstības nodaļas gaidu jau trešo nedēļu", {
      step: "Atzinuma sagatavošana",
      howOften: "weekly",
      feltBy: "residents",
      tags: ["waiting"],
    }),
    note("n11", null, 2, "Attīstības nodaļas atzinums nāk, kad termiņš jau klāt", {
      step: "Atzinuma sagatavošana",
      feltBy: "both",
      tags: ["waiting", "overburden"],
    }),
    note("n12", null, 3, "Veidlapā nav pateikts, kādi pielikumi vajadzīgi, cilvēki nāk otrreiz", {
      place: "Klientu apkalpošanas centrs",
      howOften: "daily",
      feltBy: "residents",
      tags: ["defects"],
    }),
    note("n13", null, 7, "Otrdienās visi zvana uzreiz, atbildi uzrakstīt nav iespējams", {
      howOften: "weekly",
      feltBy: "staff",
      minutesLost: 40,
      tags: ["unevenness", "overburden"],
    }),
  ],
  obstacles: [
    {
      id: "signing",
      organisation: "ludza",
      title: "Gatava atbilde gaida parakstu",
      cause: "Atbildes paraksta viens cilvēks reizi divās nedēļās, un mape aizveras pirms tam.",
      withinPower: "yes",
      level: "management",
      tags: ["waiting", "extra-processing"],
      place: {
        log: "ludza-submission",
        process: "ludza-iesniegumi",
        from: null,
        to: "Parakstīšana",
      },
      whys: [
        { text: "Atbildes paraksta tikai viens cilvēks", ground: "seen", of: null },
        { text: "Nav noteikts, kuras vēstules var parakstīt nodaļa", ground: "seen", of: 0 },
        { text: "Neviens nav saskaitījis, cik atbilžu ir ikdienišķas", ground: "opinion", of: 1 },
        { text: "Mape aizveras pusotru dienu pirms parakstīšanas", ground: "data", of: null },
      ],
      causes: [
        { category: "rules", text: "Nolikums pilnvarojumu neparedz" },
        { category: "method", text: "Paraksta mapē, nevis pa vienam" },
        { category: "information", text: "Nevar redzēt, kur atbilde ir" },
        { category: "tools", text: "Elektronisku dokumentu izdrukā parakstam" },
      ],
      ballots: [[0, 1], [0], [0, 2], [1, 0], [1], [0, 3]],
      isShared: true,
      echoes: ["balvi", "zarasai"],
    },
    {
      id: "twice",
      organisation: "ludza",
      title: "Vieni un tie paši dati divreiz",
      cause: "Lietvedības sistēma un pagastu tabulas nav savienotas.",
      withinPower: "partly",
      level: "department",
      tags: ["extra-processing", "motion"],
      place: {
        log: "ludza-submission",
        process: "ludza-iesniegumi",
        from: null,
        to: "Reģistrēšana",
      },
      ...unsaid,
      isShared: false,
      echoes: [],
    },
    {
      id: "livani-opinions",
      organisation: "livani",
      title: "Atzinumus gaida cits pēc cita",
      ...nothing,
      ...unsaid,
      tags: ["waiting"],
      isShared: true,
      echoes: [],
    },
    {
      id: "utena-forms",
      organisation: "utena",
      title: "Prašymai grįžta, nes trūksta priedų",
      ...nothing,
      ...unsaid,
      tags: ["defects", "waiting"],
      isShared: true,
      echoes: ["rokiskis"],
    },
  ],
};
