import type { CircleBorrowed } from "./circle.ts";

/** What became of some of the borrowed ideas in the three months after, made up. */
export const circleBorrowed: readonly CircleBorrowed[] = [
  { by: "ludza-2009", state: "using", reason: "", changedOn: "2018-08-20" },
  { by: "livani", state: "using", reason: "", changedOn: "2018-07-16" },
  { by: "riebini-2009", state: "trying", reason: "", changedOn: "2018-07-02" },
  { by: "daugavpils-2009", state: "trying", reason: "", changedOn: "2018-08-06" },
  { by: "zilupe-2009", state: "planning", reason: "", changedOn: "2018-06-12" },
  {
    by: "baltinava-2009",
    state: "stopped",
    reason: "Pieteikumu ir tik maz, ka trūkstošo vieglāk piezvanot pajautāt",
    changedOn: "2018-08-21",
  },
];
