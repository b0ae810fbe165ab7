import { type Flow, inTurn, outside, work } from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/** need → market survey → offers → comparison → approvals → decision → contract. */
export function smallPurchase(approvals: Flow): Flow {
  return inTurn(
    work("Tirgus izpēte", "buyer", about(60, 140), {
      pickUpHours: about(5, 16),
      keepsPerson: true,
      scaled: true,
    }),
    outside("Piedāvājumi saņemti", about(3, 5)),
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
  );
}
