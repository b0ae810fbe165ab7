import { checkTrial } from "@talka/lean";
import type { TrialSheet } from "./trial-document.ts";

const DAYS = [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23];
const measures = [...DAYS, ...DAYS.map((day) => day - 12)].map((value, k) => ({
  on: new Date(Date.parse("2026-01-05") + 7 * k * 86_400_000).toISOString().slice(0, 10),
  value,
}));

/** Twelve weeks before a change and twelve after it. */
export const sampleCheck = checkTrial({
  measures,
  peers: [],
  changedOn: measures[12]?.on ?? null,
  declared: true,
  better: "lower",
  unit: "days",
  predicted: 12,
});

/** A decided trial, for tests. */
export const sampleSheet: TrialSheet = {
  organisation: "Ludzas novads",
  plan: {
    title: "Saraksts",
    question: "Vai?",
    change: "Saraksts pie loga",
    prediction: {
      measure: "Dienas",
      unit: "days",
      clock: "work",
      better: "lower",
      from: 22,
      to: 12,
      by: "2026-06-01",
    },
    scope: "",
    startOn: "2026-03-30",
    checkOn: "2026-06-01",
    risks: "",
    residentEffect: "Ātrāk",
    staffEffect: "Mazāk zvanu",
  },
  changedOn: measures[12]?.on ?? null,
  log: [{ on: "2026-03-30", text: "Sākām." }],
  amendments: [{ text: "Viens logs." }],
  findings: {
    surprise: "",
    residentSeen: "",
    staffSeen: "",
    minutesBefore: 30,
    minutesAfter: 20,
    yearlyVolume: 600,
  },
  act: { decision: "adopt", why: "Der", next: "" },
  decidedOn: "2026-06-02",
  check: sampleCheck,
  a3: {
    owner: "Vadītājs",
    coach: "",
    background: "",
    currentCondition: "",
    goal: "",
    causes: "Kāpēc?",
    countermeasures: "",
    steps: [{ what: "Saraksts", who: "Lietvedis", when: "" }],
    followUp: "",
  },
};
