import type { CircleEvaluation } from "./circle.ts";

const kept = [
  "Kaimiņu stāsti par to, kas tiešām strādā",
  "Darbs mazās grupās",
  "Ka visi raksta, nevis tikai runīgākie",
  "",
  "Aizgūšanas aplis beigās",
];
const changed = [
  "Vairāk laika jautājumiem",
  "",
  "Garāka pusdienu pauze",
  "",
  "Īsākas prezentācijas",
];
const ideas = [
  ["Nodaļas vadītājs paraksta ikdienas vēstules", "livani"],
  ["Pārbaudes lapa pie letes", "preili-2009"],
  ["Kopīga veidlapa pagastiem", "ilukste-2009"],
  ["Klusās stundas", "rezekne-2009"],
] as const;

/** Scores from 3 to 5, leaning to the better; every ninth sheet leaves a question open. */
const score = (k: number, step: number) =>
  (k * step) % 9 === 4 ? null : [5, 4, 5, 4, 3, 5, 4][(k * step) % 7]!;

/** What participants of the exchange in Daugavpils thought, made up. */
export const circleExchangeEnd: CircleEvaluation["end"] = Array.from({ length: 9 }, (_, k) => ({
  usefulness: score(k, 4),
  clarity: score(k + 1, 3),
  pace: score(k, 2),
  organisation: score(k + 2, 1),
  moderation: score(k, 6),
  keep: kept[(k + 1) % kept.length]!,
  change: changed[k % changed.length]!,
  idea: ideas[k % 2]![0],
  ideaFrom: ideas[k % 2]![1],
}));

/** What participants thought, made up; 34 of 41 answered at the end. */
export const circleEvaluation: CircleEvaluation = {
  invited: 41,
  end: Array.from({ length: 34 }, (_, k) => {
    const [idea, from] = ideas[k % ideas.length]!;
    return {
      usefulness: score(k, 1),
      clarity: score(k, 2),
      pace: score(k, 3),
      organisation: score(k, 4),
      moderation: score(k, 5),
      keep: kept[k % kept.length]!,
      change: changed[(k * 2) % changed.length]!,
      idea,
      ideaFrom: from,
    };
  }),
  later: {
    30: Array.from({ length: 24 }, (_, k) => ({
      use: (["tried", "not-yet", "tried", "used", "not-yet", "tried"] as const)[k % 6]!,
      helped: k % 4 === 0 ? "Vadītājs ļāva izmēģināt" : "",
      hindered: k % 3 === 1 ? "Trūka laika" : "",
    })),
    90: Array.from({ length: 19 }, (_, k) => ({
      use: (["used", "tried", "used", "no", "used"] as const)[k % 5]!,
      helped: k % 3 === 0 ? "Paraugs no kaimiņiem" : "",
      hindered: k % 5 === 3 ? "Jāmaina domes nolikums" : "",
    })),
  },
};
