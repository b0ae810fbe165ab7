import { type Flow, inTurn, loop, outside, sometimes, work } from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/** application → registers → missing statements → home visit → decision → notice. */
export function socialAssistance(): Flow {
  return inTurn(
    work("Iesnieguma pieņemšana", "intake", about(25, 45)),
    loop(
      work("Ziņu pārbaude reģistros", "case-worker", about(30, 60), {
        pickUpHours: about(4, 12),
        keepsPerson: true,
        scaled: true,
      }),
      inTurn(
        work("Papildu dokumentu pieprasīšana", "case-worker", about(10, 20), { keepsPerson: true }),
        outside("Papildu dokumenti saņemti", about(6, 14)),
      ),
      0.18,
      2,
    ),
    sometimes(
      0.6,
      work("Dzīvesvietas apsekošana", "visitor", about(75, 130), { pickUpHours: about(6, 16) }),
    ),
    work("Lēmuma projekta sagatavošana", "case-worker", about(35, 70), {
      pickUpHours: about(3, 9),
      keepsPerson: true,
      scaled: true,
    }),
    work("Lēmuma parakstīšana", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
    work("Paziņošana iesniedzējam", "intake", about(8, 15), { pickUpHours: about(1, 4) }),
  );
}
