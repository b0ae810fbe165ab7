import type { DemoPractice } from "./practice.ts";

/** Made-up cards of Lithuanian municipalities. */
export const lithuanianPractices: readonly DemoPractice[] = [
  {
    id: "one-table",
    organisation: "rokiskis",
    locale: "lt",
    state: "published",
    title: {
      lv: "Sociālā palīdzība pie viena galda",
      lt: "Socialinė parama prie vieno stalo",
      en: "Social assistance at one table",
    },
    promise: {
      lv: "Trīs speciālisti lemj kopā, un ģimene atbildi uzzina tajā pašā nedēļā",
      lt: "Trys specialistai sprendžia kartu, ir šeima atsakymą sužino tą pačią savaitę",
      en: "Three specialists decide together, and a family hears within the week",
    },
    outcome: "worked",
    theme: "social-assistance",
    service: "lt-social-support",
    process: "Socialinės paramos skyrimas",
    wastes: ["transport", "waiting"],
    targets: ["families", "people-with-disabilities"],
    sections: {
      problem: "Byla keliavo per tris kabinetus, kiekviename laukė po dvi dienas.",
      steps:
        "Antradieniais ir ketvirtadieniais trys specialistai susėda prie vieno stalo valandai. Bylos, kurioms netrūksta dokumentų, sprendžiamos iš karto.",
      doers: "Trys specialistai, po dvi valandas per savaitę.",
      residents: "Atsakymas ateina per savaitę, o ne per tris.",
      staff: "Sunkūs sprendimai priimami ne vienam.",
      wentWrong:
        "Vasarą, kai vienas atostogauja, stalas tuščias. Dabar pavaduoja kaimyninė seniūnija.",
      conditions: "Vedėja atlaisvino tas dvi valandas nuo priėmimo.",
      changeable: "Kiek kartų per savaitę.",
      fixed: "Namų lankymo atsisakyti negalima.",
    },
    evidence: {
      measure: "Nuo pilnos bylos iki sprendimo, mediana",
      unit: "darbo dienos",
      before: { period: "2025 m. III ketv.", value: 12, n: 54, p25: 9, p75: 15 },
      after: { period: "2026 m. I ketv.", value: 5, n: 61, p25: 3, p75: 7 },
      method: "Visos bylos iš registro.",
    },
    contact: "Rokiškio rajono savivaldybės Socialinės paramos skyrius",
    reviewOn: "2026-10-01",
    questions: [
      {
        by: "ludza",
        question: "Kuris pasirašo, jei trys nesutaria?",
        answer: "Vedėja; per pusmetį to prireikė keturis kartus.",
      },
    ],
    adoptions: [
      {
        by: "preili",
        state: "planning",
        why: "Lieta pie mums iet pa trim ēkām.",
        changed: "Tiekamies attālināti, jo ēkas ir tālu.",
        result: "",
        reason: "",
        since: "2026-10-05",
        changedOn: "2026-11-09",
      },
    ],
  },
  {
    id: "elderate-day",
    organisation: "zarasai",
    locale: "lt",
    state: "published",
    title: {
      lv: "Pašvaldības diena pagastā",
      lt: "Savivaldybės diena seniūnijoje",
      en: "A day of the municipality in the parish",
    },
    promise: {
      lv: "Reizi mēnesī speciālisti brauc pie iedzīvotājiem, nevis otrādi",
      lt: "Kartą per mėnesį specialistai važiuoja pas gyventojus, o ne atvirkščiai",
      en: "Once a month the specialists travel to the residents and not the other way round",
    },
    outcome: "worked",
    theme: "parish-offices",
    service: null,
    process: "Gyventojų aptarnavimas seniūnijose",
    wastes: ["motion", "transport"],
    targets: ["seniors", "all-residents"],
    sections: {
      problem: "Vyresni žmonės važiuodavo 30 kilometrų dėl vieno parašo.",
      steps: "Kiekvieną pirmą trečiadienį trys specialistai dirba vis kitoje seniūnijoje.",
      people: "Trys specialistai, viena diena per mėnesį.",
      residents: "Nereikia važiuoti į centrą.",
      wentWrong: "Pirmą kartą atėjo du žmonės: skelbimas buvo tik internete.",
      conditions: "Seniūnai patys kviečia žmones.",
    },
    evidence: null,
    contact: "Zarasų rajono savivaldybės priimamasis",
    reviewOn: "2027-01-15",
    questions: [
      {
        by: "kraslava",
        question: "Ar tą dieną centre kas nors lieka?",
        answer: "Taip, po vieną iš kiekvieno skyriaus.",
      },
    ],
    adoptions: [],
  },
];
