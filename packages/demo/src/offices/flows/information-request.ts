import { type Flow, inTurn, sometimes, work } from "../../simulate/flow.ts";
import { about, between } from "../../simulate/spread.ts";

/** receive → register → find → check restrictions → answer → sign → send. */
export function informationRequest(): Flow {
  return inTurn(
    work("Reģistrēšana", "registry", about(6, 12), { pickUpHours: between(0.1, 1.5) }),
    work("Informācijas atlase", "specialist", about(50, 150), {
      pickUpHours: about(6, 18),
      keepsPerson: true,
      scaled: true,
    }),
    sometimes(
      0.45,
      work("Ierobežojumu pārbaude", "lawyer", about(20, 45), { pickUpHours: about(6, 16) }),
    ),
    work("Atbildes sagatavošana", "specialist", about(25, 60), {
      pickUpHours: about(1, 4),
      keepsPerson: true,
      scaled: true,
    }),
    work("Parakstīšana", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
    work("Atbildes nosūtīšana", "registry", about(5, 10), { pickUpHours: between(0.2, 2) }),
  );
}
