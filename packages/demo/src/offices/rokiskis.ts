import { lithuanianOffice, open } from "../calendars/office-calendars.ts";
import { inTurn, loop, outside, sometimes, work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about, between } from "../simulate/spread.ts";
import { arriving, complexityFactors, lithuanianComplexity, parishes } from "./attributes.ts";
import { people } from "./staffing.ts";

const urgent = "Skubu";

/** Planted: urgent applications overtake; the others wait whenever the two specialists are busy. */
export const rokiskis: Office = {
  organisation: "rokiskis",
  calendar: lithuanianOffice,
  staff: [
    ...people("Socialinės paramos skyrius", ["intake"], ["Kregždė", "Vyturys"]),
    ...people("Socialinės paramos skyrius", ["case-worker"], ["Gandras", "Gegutė"], {
      hours: [...open([1, 2, 3, 4], 8, 10.5), ...open([5], 8, 10)],
    }),
    ...people("Seniūnija", ["visitor"], ["Žvirblis", "Varna"]),
    ...people("Vadovybė", ["signatory"], ["Gulbė"]),
  ],
  processes: [
    {
      id: "rokiskis-social-support",
      service: "lt-social-support",
      casePrefix: "ROK-SP",
      arrivalStep: "Prašymas gautas",
      arrivals: arriving(300, [1.2, 1.1, 1, 1, 0.9, 0.9, 0.8, 0.9, 1.1, 1.2, 1.1, 0.9]),
      attributes: [
        {
          key: "channel",
          values: [
            ["Atvykus", 70],
            ["SPIS", 25],
            ["Paštu", 5],
          ],
        },
        parishes("Rokiškis", "Obelių seniūnija", "Pandėlio seniūnija", "Juodupės seniūnija"),
        {
          key: "urgency",
          values: [
            [urgent, 30],
            ["Įprasta", 70],
          ],
        },
        lithuanianComplexity,
      ],
      complexityFactors,
      urgent: { attribute: "urgency", value: urgent },
      flow: inTurn(
        work("Prašymo registravimas", "intake", about(15, 30), { pickUpHours: between(0.1, 1) }),
        loop(
          work("Duomenų tikrinimas registruose", "case-worker", about(86, 170), {
            pickUpHours: between(0.5, 3),
            scaled: true,
          }),
          inTurn(
            work("Papildomų dokumentų prašymas", "case-worker", about(12, 25)),
            outside("Papildomi dokumentai gauti", about(6, 14)),
          ),
          0.2,
          2,
        ),
        sometimes(
          0.35,
          work("Buities sąlygų tikrinimas", "visitor", about(60, 110), {
            pickUpHours: about(6, 16),
          }),
        ),
        work("Sprendimo rengimas", "case-worker", about(86, 170), {
          pickUpHours: between(0.5, 3),
          scaled: true,
        }),
        work("Sprendimo pasirašymas", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
        work("Pranešimas pareiškėjui", "intake", about(8, 15), { pickUpHours: between(0.5, 3) }),
      ),
    },
  ],
};
