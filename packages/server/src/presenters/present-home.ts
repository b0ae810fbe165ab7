import type { HomePage } from "@talka/contract";

/** What waits for a reader, in order, and how many of it stand above the list. */
export interface ShownHome {
  readonly waiting: HomePage["waiting"];
  readonly soonest: number;
}

/** The first page as told. */
export function presentHome({ waiting, soonest }: ShownHome): HomePage {
  return { waiting, soonest };
}
