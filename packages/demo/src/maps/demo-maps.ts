/** A step of a demo map that the target does otherwise. */
export interface DemoMapChange {
  readonly step: string;
  /** `null`: the step goes. */
  readonly line: string | null;
}

/** A process of a made-up municipality, its map as a workshop typed it, and its target. */
export interface DemoMap {
  readonly id: string;
  /** Of the demo region. */
  readonly organisation: string;
  readonly process: {
    readonly name: string;
    readonly code: string;
    readonly ownerRole: string;
    readonly customer: string;
    readonly trigger: string;
    readonly result: string;
    readonly startsWith: string;
    readonly endsWith: string;
    readonly yearlyVolume: number;
  };
  readonly titles: { readonly current: string; readonly target: string | null };
  /** A step a line, as typed in a workshop. */
  readonly lines: readonly string[];
  /** From a step back to an earlier one, and how often. */
  readonly returns: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: number;
  }[];
  readonly papers: Readonly<
    Record<string, { readonly documents?: readonly string[]; readonly systems?: readonly string[] }>
  >;
  readonly voices: readonly {
    readonly step: string;
    readonly kind: "problem" | "idea";
    readonly text: string;
  }[];
  readonly target: readonly DemoMapChange[];
  /** The term by which a case must be decided, in calendar days. */
  readonly deadlineDays: number | null;
}

/** Maps for the first look: small, alive, in the language of their makers. */
export const demoMaps: readonly DemoMap[] = [
  {
    id: "ludza-iesniegumi",
    organisation: "ludza",
    process: {
      name: "Iesnieguma izskatīšana",
      code: "IES",
      ownerRole: "Kancelejas vadītāja",
      customer: "Iedzīvotājs, kas raksta pašvaldībai",
      trigger: "Saņemts iesniegums",
      result: "Nosūtīta atbilde pēc būtības",
      startsWith: "Iesniegums saņemts klientu apkalpošanas centrā",
      endsWith: "Atbilde nosūtīta iesniedzējam",
      yearlyVolume: 1_240,
    },
    titles: { current: "Iesniegums: kā ir šodien", target: "Iesniegums: kā būs" },
    lines: [
      "Pieņemt iesniegumu | Klientu apkalpošanas speciālists | 8 min | 4 h | 92 % | BVA",
      "Reģistrēt lietvedībā | Lietvedis | 10 min | 1 d | 85 % | BVA",
      "Uzlikt rezolūciju | Izpilddirektors | 3 min | 2 d | 95 % | NVA | [W]",
      "Nodot nodaļai | Lietvedis | 5 min | 4 h | 97 % | NVA | [T]",
      "Vai viss pievienots? | Nozares speciālists | 15 min | 1 d | 80 %",
      "Sagatavot atbildi | Nozares speciālists | 55 min | 5 d | 78 % | VA | [D W]",
      "Saskaņot ar juristu | Jurists | 20 min | 3 d | 90 % | p 60 % | BVA | [W]",
      "Parakstīt atbildi | Izpilddirektors | 3 min | 2 d | 98 % | BVA | [W]",
      "Nosūtīt un ielikt lietā | Lietvedis | 8 min | 4 h | 99 % | VA",
    ],
    returns: [
      { from: "Vai viss pievienots?", to: "Pieņemt iesniegumu", share: 0.12 },
      { from: "Saskaņot ar juristu", to: "Sagatavot atbildi", share: 0.25 },
    ],
    papers: {
      "Pieņemt iesniegumu": { documents: ["Iesniegums", "Pielikumi"] },
      "Reģistrēt lietvedībā": { systems: ["Lietvedības sistēma"] },
      "Uzlikt rezolūciju": { documents: ["Rezolūcija uz papīra"] },
      "Sagatavot atbildi": { documents: ["Atbildes projekts"], systems: ["Kopīgais disks"] },
      "Saskaņot ar juristu": { systems: ["E-pasts"] },
      "Nosūtīt un ielikt lietā": {
        documents: ["Atbilde"],
        systems: ["Lietvedības sistēma", "e-Adrese"],
      },
    },
    voices: [
      { step: "Pieņemt iesniegumu", kind: "problem", text: "Katrs astotais atnāk bez pielikumiem" },
      { step: "Uzlikt rezolūciju", kind: "problem", text: "Gaida, līdz vadītājs ir uz vietas" },
      {
        step: "Uzlikt rezolūciju",
        kind: "idea",
        text: "Vienkāršos jautājumus lietvedis nodod tūlīt pēc saraksta",
      },
      { step: "Sagatavot atbildi", kind: "problem", text: "Katrs raksta no nulles" },
      { step: "Sagatavot atbildi", kind: "idea", text: "Paraugi desmit biežākajiem jautājumiem" },
      { step: "Saskaņot ar juristu", kind: "problem", text: "Viens jurists visām nodaļām" },
    ],
    target: [
      { step: "Uzlikt rezolūciju", line: null },
      {
        step: "Pieņemt iesniegumu",
        line: "Pieņemt iesniegumu | Klientu apkalpošanas speciālists | 10 min | 4 h | 98 % | BVA",
      },
      {
        step: "Nodot nodaļai",
        line: "Nodot nodaļai pēc saraksta | Lietvedis | 3 min | 1 h | 98 % | BVA",
      },
      {
        step: "Sagatavot atbildi",
        line: "Sagatavot atbildi | Nozares speciālists | 40 min | 3 d | 92 % | VA",
      },
      {
        step: "Saskaņot ar juristu",
        line: "Saskaņot ar juristu | Jurists | 20 min | 1 d | 95 % | p 20 % | BVA",
      },
      {
        step: "Parakstīt atbildi",
        line: "Parakstīt atbildi | Izpilddirektors | 2 min | 4 h | 98 % | BVA",
      },
    ],
    deadlineDays: 30,
  },
  {
    id: "kraslava-koki",
    organisation: "kraslava",
    process: {
      name: "Koku ciršanas saskaņošana",
      code: "KOKI",
      ownerRole: "Vides nodaļas vadītājs",
      customer: "Zemes īpašnieks",
      trigger: "Saņemts iesniegums par koku ciršanu",
      result: "Izsniegta atļauja vai pamatots atteikums",
      startsWith: "Iesniegums reģistrēts",
      endsWith: "Atļauja nosūtīta",
      yearlyVolume: 310,
    },
    titles: { current: "Koku ciršana: kā ir", target: null },
    lines: [
      "Reģistrēt iesniegumu | Lietvedis | 10 min | 1 d | 88 %",
      "Pārbaudīt īpašumu | Vides speciālists | 15 min | 2 d | 94 %",
      "Apsekot kokus dabā | Vides speciālists | 90 min | 6 d | 96 % | VA | [M W]",
      "Izlemt komisijā | Apstādījumu komisija | 10 min | 8 d | 99 % | VA | [W]",
      "Nosūtīt atļauju | Lietvedis | 8 min | 4 h | 99 % | VA",
    ],
    returns: [{ from: "Pārbaudīt īpašumu", to: "Reģistrēt iesniegumu", share: 0.1 }],
    papers: {
      "Apsekot kokus dabā": { documents: ["Apsekošanas akts", "Fotogrāfijas"] },
      "Izlemt komisijā": { documents: ["Protokols"] },
      "Reģistrēt iesniegumu": { systems: ["Lietvedības sistēma"] },
    },
    voices: [
      { step: "Izlemt komisijā", kind: "problem", text: "Komisija sanāk reizi divās nedēļās" },
      {
        step: "Apsekot kokus dabā",
        kind: "idea",
        text: "Apsekojumus plānot pa pagastiem vienā dienā",
      },
    ],
    target: [],
    deadlineDays: 30,
  },
];
