import { caseCount, type EventLog } from "../../log/event-log.ts";

/** Longer runs would not fit a number key. */
const LONGEST = 3;
/** Activities are at most 65,535; 0 stands for "nothing", before and after a case. */
const BASE = 65_536;

/**
 * How differently two logs put activities one after another: Σ|f − g| ÷ Σ(f + g) over all runs of
 * `n` neighbouring activities, 0 (alike) to 1 (nothing in common). A case is padded with n − 1
 * blanks before and after it; f and g are occurrences a case, so that logs of different sizes can
 * be compared. Activities are matched by name.
 *
 * @returns `NaN` where a log has no cases.
 * @throws {RangeError} `n` is not 1, 2 or 3.
 * @see D. Chapela-Campa, I. Benchekroun, O. Baron, M. Dumas, D. Krass, A. Senderovich, "Can I Trust
 *   My Simulation Model? Measuring the Quality of Business Process Simulation Models", BPM 2023.
 */
export function nGramDistance(observed: EventLog, simulated: EventLog, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= LONGEST)) throw new RangeError(`n is ${n}, not 1–3`);
  const codes = new Map<string, number>();
  const first = countRuns(observed, n, codes);
  const second = countRuns(simulated, n, codes);
  const perCase = [1 / caseCount(observed), 1 / caseCount(simulated)];
  let apart = 0;
  let all = 0;
  for (const [run, count] of first) {
    const here = count * perCase[0];
    const there = (second.get(run) ?? 0) * perCase[1];
    apart += Math.abs(here - there);
    all += here + there;
  }
  for (const [run, count] of second) {
    if (first.has(run)) continue;
    apart += count * perCase[1];
    all += count * perCase[1];
  }
  return apart / all;
}

/** Occurrences of each run, keyed by its activities as digits; `codes` is shared by both logs. */
function countRuns(log: EventLog, n: number, codes: Map<string, number>): Map<number, number> {
  const code = log.activityNames.map((name) => {
    const known = codes.get(name) ?? codes.size + 1;
    codes.set(name, known);
    return known;
  });
  const { activity, caseStart } = log;
  const modulus = BASE ** (n - 1);
  const counts = new Map<number, number>();
  for (let c = 0; c + 1 < caseStart.length; c++) {
    let run = 0;
    for (let i = caseStart[c]; i < caseStart[c + 1] + n - 1; i++) {
      const next = i < caseStart[c + 1] ? code[activity[i]] : 0;
      run = (run % modulus) * BASE + next;
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  return counts;
}
