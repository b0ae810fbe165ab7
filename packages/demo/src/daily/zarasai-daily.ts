import type { DailyDemo } from "./daily-demo.ts";

/** Boards of the made-up Zarasai: smaller than those of Ludza. */
export const zarasaiDaily: DailyDemo = {
  organisation: "zarasai",
  lead: "zarasai-team-lead",
  teams: [
    { id: "leadership", name: "Administracijos vadovybė", tier: 3, parent: null },
    { id: "services", name: "Paslaugų skyrius", tier: 2, parent: "leadership" },
    { id: "registry", name: "Kanceliarija", tier: 1, parent: "services" },
  ],
  items: [
    {
      id: "printer",
      team: "registry",
      kind: "obstacle",
      text: "Spausdintuvas kas antrą dieną stringa",
      owner: "",
      writtenDaysAgo: 5,
      closedDaysAgo: null,
    },
    {
      id: "inbox",
      team: "registry",
      kind: "load",
      text: "Šiandien 21 naujas prašymas, du kolegos mokymuose",
      owner: "",
      writtenDaysAgo: 0,
      closedDaysAgo: null,
    },
    {
      id: "forms",
      team: "registry",
      kind: "gap",
      text: "Vakar trys prašymai grąžinti: seniūnijoje naudota sena forma",
      owner: "Raštvedė",
      writtenDaysAgo: 1,
      closedDaysAgo: null,
    },
  ],
  escalations: [
    {
      item: "printer",
      from: "registry",
      to: "services",
      ask: "Prašome naujo spausdintuvo arba remonto sutarties",
      askedDaysAgo: 2,
      answerInDays: 2,
      answer: null,
    },
  ],
  contacts: [],
  checks: [],
  gembaNotes: [],
  skills: [],
  pulses: [],
};
