/** The clock of one IANA zone, ready for quick conversion both ways. Right for 1900–2100. */
export interface ZoneOffsets {
  readonly zone: string;
  /**
   * The instant of a wall clock reading (milliseconds as if it were UTC). A reading of the autumn
   * overlap takes its first occurrence; a reading in the spring gap moves forward by the gap.
   * `NaN` gives `NaN` and "ok".
   */
  utcFromWall(wallMs: number): { readonly utcMs: number; readonly kind: WallKind };
  /** `utcFromWall(wallMs).utcMs` without making an object. */
  utcMsFromWall(wallMs: number): number;
  /** `utcFromWall(wallMs).kind` without making an object. */
  wallKind(wallMs: number): WallKind;
  /** The wall clock at an instant, milliseconds as if it were UTC. */
  wallMsFromUtc(utcMs: number): number;
  /** Minutes east of UTC at an instant; has a fraction where a zone still kept local mean time. */
  offsetMinutesAt(utcMs: number): number;
}

/** Whether a wall clock reading names one instant, none (spring) or two (autumn). */
export type WallKind = "ok" | "gap" | "overlap";

const FIRST_MS = Date.UTC(1900, 0, 1);
const LAST_MS = Date.UTC(2101, 0, 1);
/** Shorter than any stay of a zone between two changes that matter to an office. */
const PROBE_MS = 7 * 86_400_000;
/** About 25 days: at most a few changes fall into one bucket. */
const BUCKET_MS = 2 ** 31;

const known = new Map<string, ZoneOffsets>();

/**
 * The offsets of a zone, found by asking `Intl` once a week of two centuries and halving where two
 * answers differ; remembered for each zone, since the answer never changes in one program.
 *
 * @throws {RangeError} The runtime does not know the zone.
 */
export function zoneOffsets(zone: string): ZoneOffsets {
  const made = known.get(zone) ?? compile(zone);
  known.set(zone, made);
  return made;
}

function compile(zone: string): ZoneOffsets {
  const { changeAtMs, offsetMs } = findChanges(offsetReader(zone));
  // A reading keeps the older offset until both clocks agree that the change is over: this moves
  // gap times forward and takes the first of two occurrences.
  const wallChangeMs = changeAtMs.map((at, k) =>
    k === 0 ? at : at + Math.max(offsetMs[k - 1], offsetMs[k]),
  );
  const byInstant = stepLookup(changeAtMs);
  const byWall = stepLookup(wallChangeMs);

  const utcMsFromWall = (wallMs: number) => wallMs - offsetMs[byWall(wallMs)];
  const wallKind = (wallMs: number): WallKind => {
    const k = byWall(wallMs) + 1;
    if (k >= changeAtMs.length) return "ok";
    if (!(wallMs >= changeAtMs[k] + Math.min(offsetMs[k - 1], offsetMs[k]))) return "ok";
    return offsetMs[k] > offsetMs[k - 1] ? "gap" : "overlap";
  };
  return {
    zone,
    utcMsFromWall,
    wallKind,
    utcFromWall: (wallMs) => ({ utcMs: utcMsFromWall(wallMs), kind: wallKind(wallMs) }),
    wallMsFromUtc: (utcMs) => utcMs + offsetMs[byInstant(utcMs)],
    offsetMinutesAt: (utcMs) => offsetMs[byInstant(utcMs)] / 60_000,
  };
}

/** When the offset changes and to what; entry 0 holds from the beginning of time. */
function findChanges(offsetAt: (atMs: number) => number) {
  const changeAtMs = [Number.NEGATIVE_INFINITY];
  const offsetMs = [offsetAt(FIRST_MS)];
  let offset = offsetMs[0];
  for (let from = FIRST_MS; from < LAST_MS; from += PROBE_MS) {
    const next = offsetAt(from + PROBE_MS);
    if (next === offset) continue;
    let low = from / 1000;
    let high = (from + PROBE_MS) / 1000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle * 1000) === offset) low = middle;
      else high = middle;
    }
    changeAtMs.push(high * 1000);
    offsetMs.push(next);
    offset = next;
  }
  return { changeAtMs, offsetMs: Float64Array.from(offsetMs) };
}

/** Index of the last step at or before a value; steps ascend and the first is −∞. Constant time. */
function stepLookup(stepsMs: readonly number[]): (valueMs: number) => number {
  const steps = Float64Array.from([...stepsMs, Number.POSITIVE_INFINITY]);
  const buckets = new Uint16Array(Math.ceil((LAST_MS + PROBE_MS - FIRST_MS) / BUCKET_MS) + 1);
  for (let b = 0, k = 0; b < buckets.length; b++) {
    while (steps[k + 1] <= FIRST_MS + b * BUCKET_MS) k++;
    buckets[b] = k;
  }
  const last = buckets.length - 1;
  return (valueMs) => {
    const b = Math.floor((valueMs - FIRST_MS) / BUCKET_MS);
    let k = b >= 0 ? buckets[Math.min(b, last)] : 0;
    while (steps[k + 1] <= valueMs) k++;
    return k;
  };
}

/** Reads the offset of a zone in milliseconds out of a text like "1/1/1900, GMT+01:36:34". */
function offsetReader(zone: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (atMs) => {
    const text = format.format(atMs);
    const sign = text.indexOf("GMT") + 3;
    if (sign >= text.length) return 0;
    const [hours, minutes, seconds = 0] = text
      .slice(sign + 1)
      .split(":")
      .map(Number);
    const size = hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
    return text.charCodeAt(sign) === 43 ? size : -size;
  };
}
