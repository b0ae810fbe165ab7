import { type Flow, inTurn, work } from "../../simulate/flow.ts";
import { about, between } from "../../simulate/spread.ts";

/** application → inspection on site → commission → permit. */
export function treeFelling(): Flow {
  return inTurn(
    work("Reģistrēšana", "registry", about(6, 12), { pickUpHours: between(0.1, 1.5) }),
    work("Apsekošana dabā", "specialist", about(80, 140), { pickUpHours: about(5, 14) }),
    work("Komisijas atzinums", "commission", about(8, 15), {
      sitting: { weekday: 2, fromMinute: 10 * 60, toMinute: 12 * 60, everyWeeks: 1 },
    }),
    work("Atļaujas sagatavošana", "specialist", about(25, 45), {
      pickUpHours: about(1, 4),
      keepsPerson: true,
    }),
    work("Parakstīšana", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
    work("Atļaujas izsniegšana", "registry", about(6, 12), { pickUpHours: between(0.2, 2) }),
  );
}
