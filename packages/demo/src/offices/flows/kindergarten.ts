import { type Flow, inTurn, outside, sometimes, work } from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/** e-application → check → queue → offer → parent's answer → enrolment. */
export function kindergartenPlace(): Flow {
  return inTurn(
    work("Pieteikuma pārbaude", "education", about(30, 55), { scaled: true }),
    work("Reģistrēšana rindā", "education", about(6, 10), { keepsPerson: true }),
    sometimes(
      0.7,
      inTurn(
        work("Vietas piedāvājums", "offers", about(10, 20), { pickUpHours: about(30, 70) }),
        outside("Vecāku atbilde saņemta", about(4, 10)),
        sometimes(
          0.85,
          work("Uzņemšanas līguma noslēgšana", "offers", about(15, 25), {
            pickUpHours: about(6, 16),
          }),
          work("Piedāvājuma atsaukšana", "offers", about(5, 10), { pickUpHours: about(6, 16) }),
        ),
      ),
    ),
  );
}
