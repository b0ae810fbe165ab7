import {
  type DurationClock,
  formatDay,
  formatDuration,
  formatInstant,
  formatNumber,
  formatShare,
} from "@talka/report";
import { useLocale } from "../locale/locale-context.ts";

interface NumberProps {
  readonly value: number;
  readonly fractionDigits?: number;
}

/** A number as the reader's language writes it. */
export function NumberText({ value, fractionDigits }: NumberProps) {
  return formatNumber(value, useLocale().locale, fractionDigits);
}

/** A share (0 to 1) as a percentage. */
export function ShareText({ share }: { readonly share: number }) {
  return formatShare(share, useLocale().locale);
}

interface DurationProps {
  readonly ms: number;
  readonly clock: DurationClock;
  readonly length?: "long" | "short";
}

/** A duration in the unit a person would use, working or calendar as its clock says. */
export function DurationText({ ms, clock, length = "long" }: DurationProps) {
  return formatDuration(ms, useLocale().locale, clock, { length });
}

interface InstantProps {
  readonly atMs: number;
  readonly zone: string;
  /** With the time of day, or the day alone. */
  readonly show?: "instant" | "day";
  readonly length?: "long" | "short";
}

/** A date, machine-readable as well. */
export function DateText({ atMs, zone, show = "day", length = "long" }: InstantProps) {
  const { locale } = useLocale();
  const format = show === "day" ? formatDay : formatInstant;
  const text = format(atMs, locale, zone, length);
  return Number.isFinite(atMs) ? <time dateTime={new Date(atMs).toISOString()}>{text}</time> : text;
}
