import { formatDay, formatInstant } from "@talka/report";
import { useLocale } from "../locale/locale-context.ts";

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
