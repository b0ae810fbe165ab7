import type { Spread } from "./spread.ts";

/**
 * How cases of a process run, as data: a block-structured process with the people, times and odds
 * that the simulator needs. It is the ground truth behind a demo log.
 */
export type Flow =
  | WorkStep
  | OutsideWait
  | TimedWait
  | { readonly kind: "sequence"; readonly parts: readonly Flow[] }
  | { readonly kind: "choice"; readonly branches: readonly Branch[] }
  /** Decided by an attribute of the case. */
  | {
      readonly kind: "when";
      readonly attribute: string;
      readonly value: string;
      readonly flow: Flow;
      readonly other: Flow;
    }
  | { readonly kind: "parallel"; readonly parts: readonly Flow[] }
  /** `body`, then with chance `again` each time: `redo` and `body` once more. */
  | {
      readonly kind: "loop";
      readonly body: Flow;
      readonly redo: Flow;
      readonly again: number;
      readonly atMost: number;
    }
  /** Cases that arrive from `date` on go another way. */
  | {
      readonly kind: "since";
      readonly date: string;
      readonly before: Flow;
      readonly after: Flow;
    };

/** Work of one person. */
export interface WorkStep {
  readonly kind: "work";
  readonly step: string;
  readonly role: string;
  /** Minutes of work. */
  readonly minutes: Spread;
  /** Hours of office time before the case is even looked at. */
  readonly pickUpHours: Spread | null;
  /** Whether the case stays with whoever worked on it in this role before. */
  readonly keepsPerson: boolean;
  /** Whether complex cases take longer here. */
  readonly scaled: boolean;
  /** The only times at which this step is begun; `null` is any working time. */
  readonly sitting: Sitting | null;
}

/** A fixed time for a step: a signing hour, a committee. */
export interface Sitting {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Every how many weeks, counted from the week of 1 January 2024. */
  readonly everyWeeks: number;
}

/** Somebody outside answers; recorded when the answer is in. `null` records nothing. */
export interface OutsideWait {
  readonly kind: "outside";
  readonly step: string | null;
  /** Calendar days; the answer is registered in office hours. */
  readonly days: Spread;
}

/** Cases wait for the next fixed departure, such as the courier from the parish office. */
export interface TimedWait {
  readonly kind: "departure";
  readonly step: string;
  readonly weekdays: readonly number[];
  readonly atMinute: number;
}

/** One way out of a choice. */
export interface Branch {
  /** Relative to the sum over all branches. */
  readonly share: number;
  readonly flow: Flow;
}

/** A work step; every option has a quiet default. */
export function work(
  step: string,
  role: string,
  minutes: Spread,
  options: {
    readonly pickUpHours?: Spread;
    readonly keepsPerson?: boolean;
    readonly scaled?: boolean;
    readonly sitting?: Sitting;
  } = {},
): WorkStep {
  return {
    kind: "work",
    step,
    role,
    minutes,
    pickUpHours: options.pickUpHours ?? null,
    keepsPerson: options.keepsPerson ?? false,
    scaled: options.scaled ?? false,
    sitting: options.sitting ?? null,
  };
}

/** One after another; nothing at all for no parts. */
export function inTurn(...parts: readonly Flow[]): Flow {
  return { kind: "sequence", parts };
}

/** At the same time; goes on when all are done. */
export function together(...parts: readonly Flow[]): Flow {
  return { kind: "parallel", parts };
}

/** With a chance of `share`: `flow`; otherwise `other`. */
export function sometimes(share: number, flow: Flow, other: Flow = inTurn()): Flow {
  return {
    kind: "choice",
    branches: [
      { share, flow },
      { share: 1 - share, flow: other },
    ],
  };
}

/** `flow` for cases with the attribute; otherwise `other`. */
export function only(attribute: string, value: string, flow: Flow, other: Flow = inTurn()): Flow {
  return { kind: "when", attribute, value, flow, other };
}

/** `body`, and with a chance of `again` each time `redo` and `body` once more. */
export function loop(body: Flow, redo: Flow, again: number, atMost: number): Flow {
  return { kind: "loop", body, redo, again, atMost };
}

/** Somebody outside takes `days` to answer. */
export function outside(step: string | null, days: Spread): Flow {
  return { kind: "outside", step, days };
}
