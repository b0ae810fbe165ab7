import { balvi } from "../offices/balvi.ts";
import type { Office } from "../simulate/office.ts";

/** The better roster planted in a demo log: who should do what, and what that brings. */
export const plantedRoster = {
  log: "balvi-house-alteration",
  /** Registers today, and could check plans, too. */
  person: "Demo Briedis",
  /** What the one inspector alone checks today. */
  step: "Projekta pārbaude",
  /** Whoever takes a case in does not check it. */
  fourEyes: ["Pieņemšana izskatīšanai", "Projekta pārbaude"],
  /** Calendar days that the mean lead time becomes shorter by, over many years of the office. */
  daysShorter: 0.72,
} as const;

/** The office of the planted roster as it would be in the better one: nobody works longer. */
export const betterBalvi: Office = {
  ...balvi,
  staff: balvi.staff.map((worker) =>
    worker.name === plantedRoster.person
      ? { ...worker, roles: [...worker.roles, "plan-checker"] }
      : worker,
  ),
};
