import { type Flow, inTurn, work } from "../../simulate/flow.ts";
import { about } from "../../simulate/spread.ts";

/** register → accept → check → notify: small alterations of houses, work taken up as it comes. */
export function houseAlteration(): Flow {
  return inTurn(
    work("Reģistrēšana", "plan-registry", about(6, 12)),
    work("Pieņemšana izskatīšanai", "plan-head", about(10, 20)),
    work("Projekta pārbaude", "plan-checker", about(150, 260)),
    work("Paziņošana iesniedzējam", "plan-registry", about(8, 15)),
  );
}
