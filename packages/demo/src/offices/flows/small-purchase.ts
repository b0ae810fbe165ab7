import { type Flow, inTurn, outside, sometimes, work } from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/** need → market survey → offers → comparison → approvals → decision → contract → acceptance. */
export function smallPurchase(approvals: Flow): Flow {
  return inTurn(
    work("Tirgus izpēte", "buyer", about(60, 140), {
      pickUpHours: about(5, 16),
      keepsPerson: true,
      scaled: true,
    }),
    outside("Piedāvājumi saņemti", about(5, 9)),
    work("Piedāvājumu salīdzināšana", "buyer", about(40, 90), {
      pickUpHours: about(4, 12),
      keepsPerson: true,
      scaled: true,
    }),
    approvals,
    work("Lēmuma pieņemšana", "director", about(5, 10), { pickUpHours: about(4, 12) }),
    work("Līguma noslēgšana", "buyer", about(30, 60), {
      pickUpHours: about(4, 12),
      keepsPerson: true,
    }),
    sometimes(
      0.92,
      inTurn(
        outside("Prece vai pakalpojums piegādāts", about(12, 30)),
        work("Pieņemšanas akta parakstīšana", "buyer", about(10, 20), {
          pickUpHours: about(2, 8),
          keepsPerson: true,
        }),
      ),
    ),
  );
}
