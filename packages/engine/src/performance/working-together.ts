import type { LogView } from "../log/log-view.ts";

/** Who works on the same cases, as a full matrix; rows and columns are indexes into `names`. */
export interface WorkingTogether {
  readonly level: "role" | "resource";
  readonly names: readonly string[];
  /** Cases each one works on. Length: name count. */
  readonly cases: Uint32Array;
  /** Cases both work on; the diagonal repeats `cases`. Length: name count squared. */
  readonly shared: Uint32Array;
  /** shared / cases of the row, 0–1, so not symmetric; `NaN` where the row has no case. */
  readonly share: Float64Array;
}

/** Beyond this many names a full matrix is neither readable nor small. */
const MOST_NAMES = 2048;

/**
 * In how many cases two roles (or resources) both work, of all cases of the first. Unknown hands are
 * left out.
 *
 * @returns `null` where the log knows no role (or resource).
 * @throws {RangeError} More than 2,048 names.
 * @see W. M. P. van der Aalst, H. A. Reijers, M. Song, "Discovering Social Networks from Event
 *   Logs", Computer Supported Cooperative Work 14, 2005.
 */
export function workingTogether(
  { log, cases }: LogView,
  level: "role" | "resource",
): WorkingTogether | null {
  const actor = level === "role" ? log.role : log.resource;
  if (actor === null) return null;
  const names = level === "role" ? log.roleNames : log.resourceNames;
  const n = names.length;
  if (n > MOST_NAMES) throw new RangeError(`${n} names, at most ${MOST_NAMES} fit a matrix`);
  const shared = new Uint32Array(n * n);
  const seenIn = new Int32Array(n).fill(-1);
  const present = new Uint32Array(n);
  for (let k = 0; k < cases.length; k++) {
    let count = 0;
    for (let i = log.caseStart[cases[k]]; i < log.caseStart[cases[k] + 1]; i++) {
      const who = actor[i];
      if (who < 0 || seenIn[who] === k) continue;
      seenIn[who] = k;
      present[count++] = who;
    }
    for (let x = 0; x < count; x++) {
      for (let y = 0; y < count; y++) shared[present[x] * n + present[y]]++;
    }
  }
  const inCases = Uint32Array.from({ length: n }, (_, a) => shared[a * n + a]);
  const share = Float64Array.from(shared, (both, cell) => both / inCases[Math.floor(cell / n)]);
  return { level, names, cases: inCases, shared, share };
}
