import type { AttributePlan } from "../simulate/office.ts";

/** Channels of a Latvian municipality; two of them need an open door. */
export const latvianChannels: AttributePlan = {
  key: "channel",
  values: [
    ["E-adrese", 25],
    ["E-pasts", 35],
    ["Klātienē", 25],
    ["Pa pastu", 10],
    ["Portāls", 5],
  ],
};

/** Channels of a Lithuanian municipality. */
export const lithuanianChannels: AttributePlan = {
  key: "channel",
  values: [
    ["El. paštas", 40],
    ["Atvykus", 25],
    ["E. pristatymas", 20],
    ["Paštu", 8],
    ["Portalas", 7],
  ],
};

/** The channels above that are open in office hours only. */
export const counterChannels: readonly string[] = [
  "Klātienē",
  "Pa pastu",
  "Pagasta pārvaldē",
  "Atvykus",
  "Paštu",
];

/** How much there is to a matter, in Latvian records. */
export const latvianComplexity: AttributePlan = {
  key: "complexity",
  values: [
    ["vienkārša", 50],
    ["vidēja", 35],
    ["sarežģīta", 15],
  ],
};

/** How much there is to a matter, in Lithuanian records. */
export const lithuanianComplexity: AttributePlan = {
  key: "complexity",
  values: [
    ["paprastas", 50],
    ["vidutinis", 35],
    ["sudėtingas", 15],
  ],
};

/** How much longer complex work takes, in both languages. */
export const complexityFactors: Readonly<Record<string, number>> = {
  vienkārša: 0.7,
  vidēja: 1,
  sarežģīta: 1.8,
  paprastas: 0.7,
  vidutinis: 1,
  sudėtingas: 1.8,
};

/** What residents write about in Latvia. */
export const latvianTopics: AttributePlan = {
  key: "topic",
  values: [
    ["Ceļi un ielas", 28],
    ["Nekustamais īpašums", 22],
    ["Labiekārtošana", 18],
    ["Komunālie pakalpojumi", 14],
    ["Sociālie jautājumi", 10],
    ["Cits", 8],
  ],
};

/** What residents write about in Lithuania. */
export const lithuanianTopics: AttributePlan = {
  key: "topic",
  values: [
    ["Keliai ir gatvės", 28],
    ["Nekilnojamasis turtas", 22],
    ["Aplinkos tvarkymas", 20],
    ["Komunalinės paslaugos", 15],
    ["Kita", 15],
  ],
};

/** Where in the municipality the matter belongs; the first place is the centre. */
export function parishes(centre: string, ...others: readonly string[]): AttributePlan {
  return {
    key: "parish",
    values: [[centre, 45], ...others.map((name) => [name, 55 / others.length] as const)],
  };
}

const ordinaryWeek = [1.3, 1.1, 1.05, 1, 0.9, 0.2, 0.15];

/** So many cases a year; months default to a quiet July and December. */
export function arriving(
  perYear: number,
  months: readonly number[] = [1.05, 1, 1.1, 1.05, 1.05, 0.95, 0.8, 0.95, 1.1, 1.1, 1, 0.75],
) {
  return { perYear, months, weekdays: ordinaryWeek, officeHoursOnly: counterChannels };
}
