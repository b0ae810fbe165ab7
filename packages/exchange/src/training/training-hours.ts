import { attendedHours } from "../attendance/attended-hours.ts";
import type { Half } from "../events/event.ts";

/** Half a day of a cycle with the hours it counts for. */
export interface CycleHalfDay {
  readonly eventId: string;
  readonly day: string;
  readonly half: Half;
  readonly hours: number;
}

/** A half-day somebody was at. */
export type AttendedHalf = Omit<CycleHalfDay, "hours">;

/** Hours of one person, exact to a hundredth. */
export interface TrainingHours {
  readonly attended: number;
  /** By event. */
  readonly byDay: ReadonlyMap<string, number>;
}

const hundredths = (hours: number) => Math.round(hours * 100);

/**
 * Hours attended: over the half-days marked, each once however often it was marked; a mark for a
 * half-day the cycle does not have counts nothing.
 */
export function trainingHours(
  halfDays: readonly CycleHalfDay[],
  attended: readonly AttendedHalf[],
): TrainingHours {
  const byDay = new Map<string, number>();
  for (const eventId of new Set(halfDays.map((one) => one.eventId))) {
    const of = (list: readonly AttendedHalf[]) => list.filter((one) => one.eventId === eventId);
    const parts = halfDays.filter((one) => one.eventId === eventId);
    const hours = attendedHours(parts, of(attended));
    if (hours > 0) byDay.set(eventId, hours);
  }
  const all = [...byDay.values()].reduce((sum, one) => sum + hundredths(one), 0);
  return { attended: all / 100, byDay };
}

/** Hours of all half-days of a cycle. */
export function totalHours(halfDays: readonly CycleHalfDay[]): number {
  return halfDays.reduce((sum, one) => sum + hundredths(one.hours), 0) / 100;
}

/** What a certificate of a cycle asks for. */
export interface CertificateRule {
  /** 0–1 of the hours of the cycle. */
  readonly requiredShare: number;
  /** Also one finished trial. */
  readonly trialRequired: boolean;
}

/** What is missing for a certificate. */
export interface Progress {
  readonly totalHours: number;
  readonly attendedHours: number;
  readonly requiredHours: number;
  readonly missingHours: number;
  readonly trialMissing: boolean;
  readonly entitled: boolean;
}

/**
 * How far somebody is from the certificate. The hours asked for are the share of the whole, rounded up
 * to a hundredth; a cycle without hours gives no certificate.
 */
export function progressOf(
  rule: CertificateRule,
  hours: { readonly total: number; readonly attended: number },
  finishedTrials: number,
): Progress {
  const total = hundredths(hours.total);
  // 0.8 × 8000 is 6400.000000000001 in binary: what is that near to whole is whole
  const required = Math.ceil(Math.round(rule.requiredShare * total * 1e6) / 1e6);
  const missing = Math.max(0, required - hundredths(hours.attended));
  const trialMissing = rule.trialRequired && finishedTrials === 0;
  return {
    totalHours: total / 100,
    attendedHours: hours.attended,
    requiredHours: required / 100,
    missingHours: missing / 100,
    trialMissing,
    entitled: total > 0 && missing === 0 && !trialMissing,
  };
}
