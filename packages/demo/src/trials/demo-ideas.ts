/** An idea of the demo; days are counted back from the day it is shown. */
export interface DemoIdea {
  readonly id: string;
  readonly title: string;
  readonly effect: string;
  readonly effort: "easy" | "hard" | null;
  readonly payoff: "low" | "high" | null;
  readonly proposer: "named" | "team" | "none";
  readonly daysAgo: number;
  readonly state: "new" | "looked-at" | "trying" | "checking" | "standard" | "not-now";
  readonly answer: string;
  readonly reason: string;
  readonly supporters: number;
  readonly notes: readonly string[];
}

const plain = { answer: "", reason: "", notes: [] } as const;

/** Ideas on the board of Ludza: made up, as clerks might put them. */
export const demoIdeas: readonly DemoIdea[] = [
  {
    ...plain,
    id: "queue-screen",
    title: "Pie ieejas rādīt, cik ilgi jāgaida",
    effect: "Cilvēki nestāv rindā, ja var atnākt pēc pusstundas.",
    effort: "hard",
    payoff: "high",
    proposer: "none",
    daysAgo: 9,
    state: "new",
    supporters: 6,
  },
  {
    ...plain,
    id: "one-template",
    title: "Viena atbildes veidne visām nodaļām",
    effect: "Vairs nemeklējam pareizo veidni trijos diskos.",
    effort: null,
    payoff: null,
    proposer: "team",
    daysAgo: 2,
    state: "new",
    supporters: 2,
  },
  {
    ...plain,
    id: "plain-letter",
    title: "Lēmuma vēstulē pirmajā rindā – kas nolemts",
    effect: "Mazāk zvanu ar jautājumu, ko vēstule nozīmē.",
    effort: "easy",
    payoff: "high",
    proposer: "named",
    daysAgo: 16,
    state: "looked-at",
    answer: "Paldies! Paskatīsimies ar juristu un nākamnedēļ sāksim ar sociālo dienestu.",
    supporters: 4,
    notes: ["Arhīvā ir vecs paraugs, ko der izmantot.", "Arī nodokļu vēstulēm."],
  },
  {
    ...plain,
    id: "call-hour",
    title: "Zvanu stunda sociālajā dienestā",
    effect: "No 8 līdz 9 zvana paši, un dienā ir mazāk pārtraukumu.",
    effort: "easy",
    payoff: "low",
    proposer: "none",
    daysAgo: 40,
    state: "trying",
    answer: "Izmēģinām divus mēnešus.",
    supporters: 3,
  },
  {
    ...plain,
    id: "photo-road",
    title: "Ceļa bojājumiem pievienot fotogrāfiju",
    effect: "Meistars zina, ko ņemt līdzi, un nebrauc divreiz.",
    effort: "easy",
    payoff: "high",
    proposer: "team",
    daysAgo: 75,
    state: "checking",
    answer: "Sākām maijā ar divām pagastu pārvaldēm.",
    supporters: 5,
  },
  {
    ...plain,
    id: "checklist",
    title: "Pielikumu saraksts pie loga",
    effect: "Iesniegums nav jāsūta atpakaļ, jo trūkst pielikuma.",
    effort: "easy",
    payoff: "high",
    proposer: "named",
    daysAgo: 210,
    state: "standard",
    answer: "Labi. Sākam nākamajā pirmdienā.",
    supporters: 8,
  },
  {
    ...plain,
    id: "new-system",
    title: "Jauna lietvedības sistēma",
    effect: "Dati nav jāraksta divreiz.",
    effort: "hard",
    payoff: "high",
    proposer: "none",
    daysAgo: 60,
    state: "not-now",
    answer: "Saprotam. Līgums beidzas pēc diviem gadiem.",
    reason: "Pašreizējās sistēmas līgums ir līdz 2028. gadam; tad to pārskatīsim.",
    supporters: 7,
  },
];
