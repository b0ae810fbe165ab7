import type { WaitingThing } from "@talka/contract";
import type { TenantTransaction } from "@talka/storage";
import type { Reader } from "../policies/principal.ts";
import type { Services } from "../services.ts";

/** What a part of the first page may use. */
export interface HomeGiven {
  readonly context: Pick<Services, "now">;
  readonly trx: TenantTransaction;
  readonly who: Reader;
  /** The reader's day, "2026-11-25". */
  readonly today: string;
}

/** Tells what of one room waits for the reader; nothing where their rights do not reach. */
export type HomePart = (given: HomeGiven) => Promise<readonly WaitingThing[]>;

type Given = Pick<WaitingThing, "kind" | "path"> & Partial<WaitingThing>;

/** One thing that waits; what is left out is not there. */
export function waiting({ on = null, ...given }: Given, today: string): WaitingThing {
  return {
    title: null,
    within: null,
    count: null,
    on,
    isOverdue: on !== null && on < today,
    ...given,
  };
}

const dayMs = 86_400_000;

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
