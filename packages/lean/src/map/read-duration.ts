import type { Estimate, StreamDuration } from "@talka/engine";
import { WORK_DAY_MINUTES } from "./drawn-map.ts";

interface TimeUnit {
  readonly pattern: RegExp;
  readonly clock: StreamDuration["clock"];
  readonly minutes: number;
}

const DAY_MINUTES = 1_440;

/** Units as people write them in Latvian, Lithuanian and English; without dots, spaces and marks. */
const units: readonly TimeUnit[] = [
  { pattern: /^(m|min|minu[tc]\w*)$/, clock: "work", minutes: 1 },
  { pattern: /^(h|st|stund\w*|val|valand\w*|hours?)$/, clock: "work", minutes: 60 },
  {
    pattern: /^(kd|kald|kaldien\w*|kalendar\w*dien\w*|kalendorin\w*dien\w*|cd|calendardays?)$/,
    clock: "elapsed",
    minutes: DAY_MINUTES,
  },
  {
    pattern: /^(d|dd|wd|days?|workingdays?|dien\w*|darbdien\w*|darb[ao]dien\w*)$/,
    clock: "work",
    minutes: WORK_DAY_MINUTES,
  },
  {
    pattern: /^(n|ned|nedel\w*|sav|savai[tc]\w*|w|wk|weeks?)$/,
    clock: "work",
    minutes: 5 * WORK_DAY_MINUTES,
  },
];

const shape =
  /^[~≈]?\s*(\d+(?:[.,]\d+)?)((?:\s*[-–—…]\s*\d+(?:[.,]\d+)?){0,2})\s*([^\d\s][^\d]*)$/u;

/** Letters only: "kal. dienas" and "kaldienas" are one, "minūtes" is "minutes". */
function plain(unit: string): string {
  return unit
    .normalize("NFD")
    .replace(/[\p{M}\s.]/gu, "")
    .toLowerCase();
}

/**
 * Reads a duration as people write it: "10 min", "1,5 h", "2 d", "5–20 min", "1-2-5 d". Days are
 * working days; "kd" (calendar days) are elapsed ones. Two numbers are low and high, with likely in
 * the middle.
 *
 * @returns `null` where the text is no duration; a range out of order is none.
 */
export function readDuration(text: string): StreamDuration | null {
  const [, first = "", more = "", written = ""] = shape.exec(text.trim()) ?? [];
  const unit = units.find(({ pattern }) => pattern.test(plain(written)));
  if (first === "" || unit === undefined) return null;
  const numbers = [first, ...more.split(/[-–—…]/u)]
    .filter((part) => part.trim() !== "")
    .map((part) => Number(part.trim().replace(",", ".")) * unit.minutes);
  const minutes = estimateFrom(numbers);
  return minutes === null ? null : { clock: unit.clock, minutes };
}

function estimateFrom(numbers: readonly number[]): Estimate | null {
  const [low = 0, second = low, third] = numbers;
  const high = third ?? second;
  const likely = third === undefined ? (low + high) / 2 : second;
  return low <= likely && likely <= high ? { low, likely, high } : null;
}

/** The shortest writing of a duration that `readDuration` reads back, in units of a language. */
export function writeDuration(
  { clock, minutes }: StreamDuration,
  unitNames: {
    readonly minute: string;
    readonly hour: string;
    readonly day: string;
    readonly calendarDay: string;
  },
  decimal: "," | ".",
): string {
  const sizes: readonly (readonly [number, string])[] =
    clock === "work"
      ? [
          [WORK_DAY_MINUTES, unitNames.day],
          [60, unitNames.hour],
          [1, unitNames.minute],
        ]
      : [[DAY_MINUTES, unitNames.calendarDay]];
  const ends = [minutes.low, minutes.likely, minutes.high];
  const round = (value: number) => Math.round(value * 100) / 100;
  const isShort = (size: number) =>
    ends.every((end) => Math.abs(round(end / size) * size - end) < 1e-6);
  const last = sizes.at(-1) ?? [1, unitNames.minute];
  const [size, name] = sizes.find(([one]) => minutes.likely >= one && isShort(one)) ?? last;
  const tell = (value: number) => String(round(value / size)).replace(".", decimal);
  if (minutes.low === minutes.high) return `${tell(minutes.likely)} ${name}`;
  const isMiddle = Math.abs((minutes.low + minutes.high) / 2 - minutes.likely) < 1e-9;
  return `${(isMiddle ? [minutes.low, minutes.high] : ends).map(tell).join("–")} ${name}`;
}
