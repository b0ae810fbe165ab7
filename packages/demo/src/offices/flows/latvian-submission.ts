import { type Flow, inTurn, loop, outside, sometimes, work } from "../../simulate/flow.ts";
import { about, between } from "../../simulate/spread.ts";

/** What one municipality does its own way with a resident's submission. */
export interface SubmissionHabits {
  /** Between registration and the specialist. */
  readonly assigning?: Flow;
  /** What other departments add. */
  readonly opinions?: Flow;
  readonly drafting?: Flow;
  readonly signing?: Flow;
}

const pickUp = about(3, 9);

/** receive → register → assign → ask → draft → approve → sign → send, as most of the region does it. */
export function latvianSubmission(habits: SubmissionHabits = {}): Flow {
  const {
    assigning = work("Atbildīgā noteikšana", "head", about(4, 10), { pickUpHours: pickUp }),
    opinions = sometimes(0.25, opinion("Atzinuma sagatavošana", "opinion")),
    drafting = draft(about(60, 150)),
    signing = work("Parakstīšana", "signatory", about(3, 6), { pickUpHours: about(3, 8) }),
  } = habits;
  const answering = inTurn(
    work("Izskatīšana", "specialist", about(35, 90), {
      pickUpHours: about(5, 16),
      keepsPerson: true,
      scaled: true,
    }),
    sometimes(
      0.12,
      inTurn(
        work("Papildu informācijas pieprasīšana", "specialist", about(15, 30), {
          keepsPerson: true,
        }),
        outside("Papildu informācija saņemta", about(6, 16)),
      ),
    ),
    opinions,
    loop(
      inTurn(
        drafting,
        work("Saskaņošana", "approver", about(10, 25), { pickUpHours: about(3, 8) }),
      ),
      inTurn(),
      0.1,
      2,
    ),
    signing,
    work("Atbildes nosūtīšana", "registry", about(5, 10), { pickUpHours: between(0.2, 2) }),
  );
  return inTurn(
    work("Reģistrēšana", "registry", about(6, 12), { pickUpHours: between(0.1, 1.5) }),
    assigning,
    sometimes(
      0.06,
      work("Pārsūtīšana citai iestādei", "registry", about(12, 25), { pickUpHours: about(4, 10) }),
      answering,
    ),
  );
}

/** An opinion of another department. */
export function opinion(step: string, role: string, pickUpHours = about(12, 30)): Flow {
  return work(step, role, about(25, 60), { pickUpHours, scaled: true });
}

/** The specialist's draft of an answer. */
export function draft(minutes: ReturnType<typeof about>, pickUpHours = about(3, 10)): Flow {
  return work("Atbildes projekta sagatavošana", "specialist", minutes, {
    pickUpHours,
    keepsPerson: true,
    scaled: true,
  });
}
