import type { getMailChoice, ResponseOf } from "@talka/contract";

/** What a person wants by e-mail, and what stands in its way. */
export type ShownMailChoice = ResponseOf<typeof getMailChoice>;

/** The choice as told. */
export function presentMailChoice(choice: ShownMailChoice): ShownMailChoice {
  return choice;
}
