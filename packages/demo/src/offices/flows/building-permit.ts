import {
  type Flow,
  inTurn,
  loop,
  outside,
  sometimes,
  together,
  work,
} from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/**
 * intent → completeness → conformity with the plan → opinions → decision → notice.
 *
 * @param returnedShare Chance, each time, that an application goes back for a missing annex.
 */
export function buildingPermit(returnedShare: number): Flow {
  return inTurn(
    loop(
      work("Dokumentu pilnīguma pārbaude", "inspector", about(35, 70), {
        pickUpHours: about(5, 14),
        keepsPerson: true,
        scaled: true,
      }),
      inTurn(
        work("Atgriešana precizēšanai", "inspector", about(12, 25), { keepsPerson: true }),
        outside("Precizētie dokumenti saņemti", about(8, 20)),
      ),
      returnedShare,
      2,
    ),
    work("Atbilstības plānojumam izvērtēšana", "planner", about(70, 160), {
      pickUpHours: about(7, 20),
      scaled: true,
    }),
    together(
      sometimes(0.5, outside("Tīklu turētāja atzinums saņemts", about(6, 12))),
      sometimes(
        0.3,
        work("Vides atzinuma sagatavošana", "environment", about(45, 90), {
          pickUpHours: about(8, 20),
        }),
      ),
    ),
    work("Lēmuma projekta sagatavošana", "inspector", about(50, 110), {
      pickUpHours: about(4, 12),
      keepsPerson: true,
      scaled: true,
    }),
    work("Lēmuma pieņemšana", "board", about(8, 15), {
      sitting: { weekday: 3, fromMinute: 9 * 60, toMinute: 12 * 60, everyWeeks: 1 },
    }),
    work("Paziņošana iesniedzējam", "inspector", about(10, 20), {
      pickUpHours: about(1, 4),
      keepsPerson: true,
    }),
  );
}
