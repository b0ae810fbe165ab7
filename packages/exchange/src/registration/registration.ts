/** How people come to an event. */
export const registrationModes = ["open", "quota", "approval"] as const;
export type RegistrationMode = (typeof registrationModes)[number];

/** Who is offered a place that has become free: who asked first, or whose organisation has least. */
export const waitingOrders = ["order", "quota"] as const;
export type WaitingOrder = (typeof waitingOrders)[number];

/** What has become of a registration. */
export const registrationStates = [
  "asked",
  "confirmed",
  "waiting",
  "offered",
  "lapsed",
  "refused",
  "withdrawn",
] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** Who made a registration. */
export const registrationOrigins = ["own", "organisation", "organiser", "door"] as const;
export type RegistrationOrigin = (typeof registrationOrigins)[number];

/** Places kept for one organisation. */
export interface Quota {
  readonly organisationId: string;
  readonly places: number;
}

/** The rules of one event. */
export interface RegistrationRules {
  readonly mode: RegistrationMode;
  /** Whole places; `null`: no limit. */
  readonly capacity: number | null;
  /** Only with mode "quota"; an organisation that is not listed has no place. */
  readonly quotas: readonly Quota[];
  readonly waiting: WaitingOrder;
  /** How long an offer stands. */
  readonly replyHours: number;
}

/** What the rules need to know of a registration. In lists: by `askedAtMs`, then id. */
export interface RegistrationRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly state: RegistrationState;
  readonly askedAtMs: number;
  /** Only while offered. */
  readonly offeredUntilMs: number | null;
}

/** A registration that changes; those that stay are not told. */
export interface RegistrationChange {
  readonly id: string;
  readonly state: RegistrationState;
  readonly offeredUntilMs: number | null;
}

/** Whether a registration holds a place, or an offer of one. */
export function holdsPlace({ state }: { readonly state: RegistrationState }): boolean {
  return state === "confirmed" || state === "offered";
}

/** Whether a registration still hopes for something. */
export function isAlive({ state }: { readonly state: RegistrationState }): boolean {
  return state === "asked" || state === "waiting" || holdsPlace({ state });
}
