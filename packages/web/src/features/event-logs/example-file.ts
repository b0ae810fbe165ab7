import type { Locale } from "@talka/report";
import { exampleWords } from "./example-words.ts";

const CASES = 240;
const HOUR_MS = 3_600_000;
const FIRST_DAY = Date.UTC(2026, 0, 5);

/**
 * A made-up export of residents' submissions: the same file every time, in the reader's language,
 * with waits before the signature and a few faulty rows as real exports have them.
 */
export function exampleFile(locale: Locale): File {
  const words = exampleWords[locale];
  const dice = diceOf(2018);
  const lines = [words.header.join(";")];
  for (let c = 0; c < CASES; c++) writeCase(c, words, dice, lines);
  for (const [row, column, spoil] of faults) {
    const fields = lines[row]?.split(";") ?? [];
    fields[column] = spoil(fields[column] ?? "");
    lines[row] = fields.join(";");
  }
  return new File([`\uFEFF${lines.join("\r\n")}\r\n`], words.fileName, { type: "text/csv" });
}

const START = 2;
const END = 3;

/** Faults as people make them: a letter for a digit, a day that no month has, an empty field. */
const faults: readonly (readonly [number, number, (text: string) => string])[] = [
  [40, END, (text) => text.replace("0", "O")],
  [41, END, (text) => text.replace(/\.(\d{4})/, ",$1")],
  [233, END, (text) => text.replace(/^\d\d\.\d\d/, "31.02")],
  [377, END, () => ""],
  [512, START, (text) => text.replace("2026", "2062")],
];

/** Words of the example in one language. */
export interface ExampleWords {
  readonly fileName: string;
  readonly header: readonly string[];
  readonly steps: readonly { readonly name: string; readonly unit: string }[];
  readonly ask: { readonly name: string; readonly unit: string };
  readonly channels: readonly string[];
  readonly people: Readonly<Record<string, readonly string[]>>;
}

type Dice = () => number;

function writeCase(c: number, words: ExampleWords, dice: Dice, lines: string[]): void {
  const number = `${words.fileName.slice(0, 1).toUpperCase()}-2026/${String(c + 1).padStart(4, "0")}`;
  const channel = words.channels[Math.floor(dice() ** 1.5 * words.channels.length)] ?? "";
  let atMs = officeTime(
    FIRST_DAY + Math.floor((c / CASES) * 180) * 24 * HOUR_MS + dice() * 8 * HOUR_MS,
  );
  const steps = words.steps.flatMap((step, k) =>
    k === 3 && dice() < 0.22 ? [words.ask, step] : [step],
  );
  for (const [k, { name, unit }] of steps.entries()) {
    // the last but two is the signature: one person signs, and is often away
    const isSignature = k === steps.length - 2;
    const waitHours = (isSignature ? 46 : name === words.ask.name ? 30 : 6) * -Math.log(1 - dice());
    const startMs = officeTime(atMs + (k === 0 ? 0 : waitHours * HOUR_MS));
    const endMs = officeTime(startMs + (0.1 + dice() * 1.4) * HOUR_MS);
    const people = words.people[unit] ?? [""];
    const person = people[isSignature ? 0 : Math.floor(dice() * people.length)] ?? "";
    lines.push([number, name, stamp(startMs), stamp(endMs), person, unit, channel].join(";"));
    atMs = endMs;
  }
}

/** The same instant, or the next one within office hours: Monday to Friday, 8 to 17. */
function officeTime(ms: number): number {
  const date = new Date(ms);
  const hours = date.getUTCHours() + date.getUTCMinutes() / 60;
  const day = Math.floor(ms / (24 * HOUR_MS)) * 24 * HOUR_MS;
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6 || hours >= 17) {
    return officeTime(day + 24 * HOUR_MS + 8 * HOUR_MS + (ms % HOUR_MS));
  }
  return hours < 8 ? day + 8 * HOUR_MS + (ms % HOUR_MS) : ms;
}

function stamp(ms: number): string {
  const [year, month, day] = new Date(ms).toISOString().slice(0, 10).split("-");
  return `${day}.${month}.${year} ${new Date(ms).toISOString().slice(11, 16)}`;
}

/** Repeatable numbers in [0, 1) from a seed. */
function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
