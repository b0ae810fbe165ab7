import { lineOfficeModel, type SimulationModel } from "@talka/engine";

/** What is planted in the office below: the change that helps most, known beforehand. */
export const plantedRoster = {
  /** Who should learn what. */
  personId: "Lietvede B",
  taskId: "Pārbaudīt pieteikumu",
  /** Waiting falls at least to this share of today's. */
  mostShareOfToday: 0.6,
} as const;

/**
 * A made-up office of three people in which one clerk alone checks applications and is nearly always
 * busy, while another one files for an hour or two a day. Nobody works more in the better roster.
 */
export function plantedRosterModel(): SimulationModel {
  return lineOfficeModel({
    people: ["Lietvede A", "Lietvede B", "Vadītāja"],
    processes: [
      {
        id: "pieteikumi",
        gapMinutes: 24,
        tasks: [
          { id: "Pārbaudīt pieteikumu", minutes: 20, by: ["Lietvede A"] },
          { id: "Lemt", minutes: 8, by: ["Vadītāja"], notBy: ["Pārbaudīt pieteikumu"] },
          { id: "Reģistrēt lēmumu", minutes: 5, by: ["Lietvede B"] },
        ],
      },
    ],
  });
}
