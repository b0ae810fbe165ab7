/** A step of a case as the files of other programs tell it, before any format. */
export interface Step {
  readonly caseNumber: number;
  readonly stepNumber: number;
  readonly rowNumber: number;
  readonly activity: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly resource: string;
  readonly group: string;
}

/** Draws 0 ≤ x < 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ACTIVITIES = ["Register", "Check", "Ask for more", "Decide", "Inform", "Archive"];
const PEOPLE = ["Anna", "Bruno", "Cilla", "Dace", "Egils", "Fred", "Gita"];

/** Steps of made cases in file order: repeats, concurrent cases, works that last and waits. */
export function madeSteps(seed: number, cases: number): readonly Step[] {
  const draw = dice(seed);
  const steps: Omit<Step, "rowNumber">[] = [];
  for (let c = 0; c < cases; c++) {
    let atMs = Date.UTC(2024, 0, 8, 7) + Math.floor(c * 5_400_000 + draw() * 3_600_000);
    const length = 3 + Math.floor(draw() * 4);
    for (let s = 0; s < length; s++) {
      const startMs = atMs + Math.floor(draw() * 86_400) * 1000;
      const endMs = startMs + 60_000 + Math.floor(draw() * 7200) * 1000;
      const person = Math.floor(draw() * PEOPLE.length);
      steps.push({
        caseNumber: c,
        stepNumber: s,
        activity: s > 0 && draw() < 0.25 ? ACTIVITIES[1]! : ACTIVITIES[s % ACTIVITIES.length]!,
        startMs,
        endMs,
        resource: PEOPLE[person]!,
        group: person < 4 ? "Front desk" : "Back office",
      });
      atMs = endMs;
    }
  }
  return steps.map((step, rowNumber) => ({ ...step, rowNumber }));
}

/** A moment of UTC in the marks YYYY, MM, DD, hh, mm, ss, fff. */
export function written(atMs: number, form: string): string {
  const iso = new Date(atMs).toISOString();
  const parts: Readonly<Record<string, string>> = {
    YYYY: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    DD: iso.slice(8, 10),
    hh: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
    fff: iso.slice(20, 23),
  };
  return form.replace(/YYYY|MM|DD|hh|mm|ss|fff/g, (part) => parts[part]!);
}

/** A file of rows with fields quoted where they must be. */
export function separated(rows: readonly (readonly string[])[], delimiter = ","): string {
  const field = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${rows.map((row) => row.map(field).join(delimiter)).join("\n")}\n`;
}
