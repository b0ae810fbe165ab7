import { type Flow, inTurn, loop, work } from "../../simulate/flow.ts";
import { about, between } from "../../simulate/spread.ts";

/** How a Lithuanian request is answered once a department has it. */
export function lithuanianAnswer(): Flow {
  return inTurn(
    work("Nagrinėjimas", "specialist", about(40, 100), {
      pickUpHours: about(4, 12),
      keepsPerson: true,
      scaled: true,
    }),
    loop(
      inTurn(
        work("Atsakymo projekto rengimas", "specialist", about(55, 130), {
          pickUpHours: about(3, 9),
          keepsPerson: true,
          scaled: true,
        }),
        work("Vizavimas", "approver", about(8, 20), { pickUpHours: about(3, 8) }),
      ),
      inTurn(),
      0.08,
      2,
    ),
    work("Pasirašymas", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
    work("Atsakymo išsiuntimas", "registry", about(5, 10), { pickUpHours: between(0.2, 2) }),
  );
}

/** Registration at the front office. */
export function lithuanianRegistration(): Flow {
  return work("Prašymo registravimas", "registry", about(6, 12), {
    pickUpHours: between(0.1, 1.5),
  });
}

/** The registry passes it to a department; the wrong one sends it back. */
export function forwarding(sentBackShare: number): Flow {
  return inTurn(
    loop(
      work("Nukreipimas skyriui", "registry", about(5, 10), { pickUpHours: about(4, 10) }),
      work("Grąžinimas raštinei", "department", about(8, 15), { pickUpHours: about(6, 14) }),
      sentBackShare,
      3,
    ),
    work("Priėmimas skyriuje", "department", about(5, 10), { pickUpHours: about(4, 10) }),
  );
}
