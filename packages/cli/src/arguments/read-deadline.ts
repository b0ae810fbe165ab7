import { type DeadlineRule, dayOf, failed, ok, type Result } from "@talka/engine";
import { formatQuantity, type Locale } from "@talka/report";
import type { ArgumentFault } from "./argument-fault.ts";

const form = /^(\d{1,4}) +(working-day|calendar-day|month)s?(?: +from +(\S+))?(?: +to +(\S+))?$/;

/**
 * A deadline as typed: "10 working-days", "1 month to 2026-02-28", "30 calendar-days from 2025-01-01".
 * Its name is its length in the reader's language.
 */
export function readDeadline(given: string, locale: Locale): Result<DeadlineRule, ArgumentFault> {
  const found = form.exec(given.trim());
  const amount = Number(found?.[1]);
  const [validFrom, validTo] = [found?.[3] ?? null, found?.[4] ?? null];
  const isFine =
    found !== null &&
    amount > 0 &&
    isDay(validFrom) &&
    isDay(validTo) &&
    (validFrom === null || validTo === null || validFrom <= validTo);
  if (!isFine) return failed({ code: "deadline-form", given });
  const unit = found[2] as DeadlineRule["unit"];
  const name = formatQuantity(amount, unit, locale);
  return ok({ name, amount, unit, validFrom, validTo, legalReference: "", confidence: "C" });
}

function isDay(date: string | null): boolean {
  if (date === null) return true;
  try {
    return Number.isFinite(dayOf(date));
  } catch {
    return false;
  }
}
