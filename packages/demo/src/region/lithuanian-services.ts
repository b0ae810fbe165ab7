import { type DemoService, rule } from "./service.ts";

/** Services of Lithuanian municipalities that the demo shows. Terms marked C are to be checked. */
export const lithuanianServices: readonly DemoService[] = [
  {
    id: "lt-request",
    country: "LT",
    names: {
      lv: "Iedzīvotāja iesniegums (Lietuva)",
      lt: "Gyventojo prašymas",
      en: "Resident’s request",
    },
    steps: ["Registravimas", "Nukreipimas", "Atsakymas"],
    rules: [
      rule(
        "Atsakymas į prašymą: 20 darbo dienų",
        20,
        "working-day",
        "Viešojo administravimo įstatymas",
        "C",
        {
          startsAt: "registration",
          extension: {
            amount: 40,
            unit: "working-day",
            condition: {
              lv: "objektīvi iemesli",
              lt: "objektyvios priežastys",
              en: "objective reasons",
            },
          },
          forwarding: { amount: 5, unit: "working-day" },
        },
      ),
    ],
  },
  {
    id: "lt-social-support",
    country: "LT",
    names: {
      lv: "Naudas sociālā palīdzība (Lietuva)",
      lt: "Piniginė socialinė parama",
      en: "Social assistance in cash",
    },
    steps: ["Prašymas", "Registrai", "Buities sąlygos", "Sprendimas", "Pranešimas"],
    rules: [
      rule(
        "Sprendimas dėl paramos: vienas mėnuo",
        1,
        "month",
        "Piniginės socialinės paramos nepasiturintiems gyventojams įstatymas",
        "C",
        { startsAt: "complete-file" },
      ),
    ],
  },
];
