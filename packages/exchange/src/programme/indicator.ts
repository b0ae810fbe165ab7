import { addDays } from "./days.ts";

/** Which way of an indicator is better. */
export const directions = ["higher", "lower", "neither"] as const;
export type Direction = (typeof directions)[number];

/** What an indicator is about. */
export const indicatorLevels = ["process", "service", "municipality"] as const;

/** How sure a value is. */
export const valueStatuses = ["provisional", "local", "official"] as const;
export type ValueStatus = (typeof valueStatuses)[number];

/** Who may see a value; each rung shows it to more people than the one before. */
export const visibilityLadder = ["own", "network", "signed-in", "public"] as const;
export type Visibility = (typeof visibilityLadder)[number];

/** How many indicators a basket should hold: fewer say little, more are not kept up. */
export const basketAim = { least: 5, most: 9 } as const;

/** How full a basket is against the aim. */
export function basketSize(count: number): "few" | "right" | "many" {
  if (count < basketAim.least) return "few";
  return count > basketAim.most ? "many" : "right";
}

/** An indicator leaves the basket after its review date unless it is renewed. */
export function isInBasket(reviewOn: string, today: string): boolean {
  return reviewOn >= today;
}

/** Where a value stands on the ladder, and where somebody wishes it to stand. */
export interface ValueStanding {
  readonly visibility: Visibility;
  /** Waits for the coordinator; `null` where nothing waits. */
  readonly asked: Visibility | null;
}

/**
 * Where a value stands after somebody set its level. Down is done at once; up waits for a
 * coordinator, and is done at once only by one. `null`: a provisional value is never public.
 */
export function setVisibility(
  now: ValueStanding,
  wanted: Visibility,
  status: ValueStatus,
  mayApprove: boolean,
): ValueStanding | null {
  if (wanted === "public" && status === "provisional") return null;
  const isUp = visibilityLadder.indexOf(wanted) > visibilityLadder.indexOf(now.visibility);
  if (isUp && !mayApprove) return { visibility: now.visibility, asked: wanted };
  return { visibility: wanted, asked: null };
}

/** What decides who sees a value on a day. */
export interface ShownValue {
  readonly visibility: Visibility;
  readonly status: ValueStatus;
  /** Last day of its period. */
  readonly periodEndsOn: string;
  /** Why it stays where it is; "" or `null` where it was not withdrawn. */
  readonly withdrawnReason: string | null;
}

/**
 * Who sees a value on a day: a local value becomes public a year after its period at the latest,
 * unless it was withdrawn with a reason.
 */
export function visibilityOn(value: ShownValue, today: string): Visibility {
  const { visibility, status, periodEndsOn, withdrawnReason } = value;
  if (status !== "local" || (withdrawnReason ?? "") !== "") return visibility;
  return publicFrom(periodEndsOn) <= today ? "public" : visibility;
}

/** The day from which a local value of a period is public. */
export function publicFrom(periodEndsOn: string): string {
  const year = Number(periodEndsOn.slice(0, 4)) + 1;
  const rest = periodEndsOn.slice(4);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return rest === "-02-29" && !isLeap ? addDays(`${year}-02-28`, 0) : `${year}${rest}`;
}
