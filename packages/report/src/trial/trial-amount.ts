import type { TrialClock, TrialUnit } from "@talka/lean";
import { formatNumber, noValue } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import type { Locale } from "../words/translate.ts";

/** What the numbers of a trial count. */
export interface TrialMeasureUnit {
  readonly unit: TrialUnit;
  /** `null` where the unit is no time. */
  readonly clock: TrialClock | null;
}

/** A value of a trial with its unit in the right form: "12 darbdienas", "85 %", "14". */
export function trialAmount(
  value: number | null,
  { unit, clock }: TrialMeasureUnit,
  locale: Locale,
): string {
  if (value === null || !Number.isFinite(value)) return noValue;
  switch (unit) {
    case "days":
      return formatQuantity(value, clock === "elapsed" ? "calendar-day" : "working-day", locale);
    case "hours":
      return formatQuantity(value, clock === "elapsed" ? "hour" : "working-hour", locale);
    case "minutes":
      return formatQuantity(value, "minute", locale);
    case "percent":
      return `${formatNumber(value, locale)}\u00a0%`;
    case "count":
      return formatNumber(value, locale);
  }
}
