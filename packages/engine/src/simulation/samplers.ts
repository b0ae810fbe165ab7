import { normalDraw, normalDrawBelow } from "../stats/normal-draw.ts";
import { portableExp, portableLog } from "../stats/portable-exp.ts";
import type { Distribution } from "./distribution.ts";
import type { KeyedDraws } from "./keyed-draws.ts";

const FIXED = 0;
const UNIFORM = 1;
const EXPONENTIAL = 2;
const NORMAL = 3;
const LOGNORMAL = 4;
const GAMMA = 5;
const EXPONNORMAL = 6;
const TRIANGULAR = 7;
const STEPS = 8;
const QUANTILES = 9;
const STRIDE = 6;
/** After so many draws outside the bounds the mean is taken, as other tools do. */
const MOST_TRIES = 100;

/**
 * Distributions made ready to draw from. Normal, lognormal, exponential, uniform and triangular are
 * inverted within their bounds: one uniform number a draw, and growing with it. Gamma follows
 * Marsaglia and Tsang (ACM TOMS 26(3), 2000) and redraws what lies outside.
 */
export class Samplers {
  private readonly kinds: number[] = [];
  private readonly parts: number[] = [];
  readonly tables: (Float64Array | null)[] = [];
  private readonly means: number[] = [];
  /** Of each distribution once sealed: its kind, its six parameters. */
  kind = new Uint8Array(0);
  part = new Float64Array(0);

  /** @returns The index to draw by. */
  add(distribution: Distribution): number {
    const { kind, parts, tables } = prepared(distribution);
    this.kinds.push(kind);
    this.parts.push(...parts, ...new Array<number>(STRIDE - parts.length).fill(0));
    this.tables.push(tables);
    this.means.push(meanOf(distribution));
    return this.kinds.length - 1;
  }

  /** Call once all are added. */
  seal(): void {
    this.kind = Uint8Array.from(this.kinds);
    this.part = Float64Array.from(this.parts);
  }

  /** The mean before truncation, for orders that need an expectation. */
  mean(index: number): number {
    return this.means[index];
  }

  /** Draws for the question `draws` was turned to. */
  draw(index: number, draws: KeyedDraws): number {
    const { part } = this;
    const at = index * STRIDE;
    switch (this.kind[index]) {
      case FIXED:
        return part[at];
      case UNIFORM:
        return part[at] + draws.next() * part[at + 1];
      case EXPONENTIAL:
        return part[at] - part[at + 1] * portableLog(part[at + 2] + draws.next() * part[at + 3]);
      case NORMAL:
        return part[at] + part[at + 1] * normalDraw(part[at + 2] + draws.next() * part[at + 3]);
      case LOGNORMAL:
        return portableExp(
          part[at] + part[at + 1] * normalDraw(part[at + 2] + draws.next() * part[at + 3]),
        );
      case TRIANGULAR:
        return triangular(part[at], part[at + 1], part[at + 2], draws.next());
      case STEPS:
        return step(this.tables[index]!, draws.next());
      case QUANTILES:
        return alongQuantiles(this.tables[index]!, draws.next());
      default:
        return this.redraw(index, draws);
    }
  }

  /** Draws once from a distribution an expression names: parameters as in the parameter files. */
  drawOnce(kind: string, parts: readonly number[], draws: KeyedDraws): number {
    const [first = 0, second = 0, min = 0, max = Number.POSITIVE_INFINITY] = parts;
    const own = new Samplers();
    const mean = first;
    if (kind === "fix") return first;
    if (kind === "uniform") own.add({ kind: "uniform", min: first, max: second });
    else if (kind === "expon") {
      own.add({ kind: "exponential", mean, sd: 0, min: second, max: parts[2] ?? null });
    } else {
      const sd = kind === "norm" ? second : Math.sqrt(second);
      const named = kind === "norm" ? "normal" : kind === "gamma" ? "gamma" : "lognormal";
      own.add({ kind: named, mean, sd, min, max: Number.isFinite(max) ? max : null });
    }
    own.seal();
    return own.draw(0, draws);
  }

  private redraw(index: number, draws: KeyedDraws): number {
    const { part } = this;
    const at = index * STRIDE;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const value =
        this.kind[index] === GAMMA
          ? gamma(part[at], part[at + 1], draws)
          : part[at] +
            part[at + 1] * normalDraw(draws.next()) -
            part[at + 5] * portableLog(draws.next());
      if (value >= part[at + 2] && value <= part[at + 3]) return value;
    }
    return part[at + 4];
  }
}

function gamma(shape: number, scale: number, draws: KeyedDraws): number {
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalDraw(draws.next());
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = draws.next();
    if (u >= 1 - 0.0331 * z * z * z * z) {
      if (portableLog(u) >= 0.5 * z * z + d * (1 - v + portableLog(v))) continue;
    }
    const value = d * v * scale;
    return shape < 1 ? value * portableExp(portableLog(draws.next()) / shape) : value;
  }
}

function triangular(min: number, mode: number, max: number, u: number): number {
  const width = max - min;
  const cut = width === 0 ? 0 : (mode - min) / width;
  return u < cut
    ? min + Math.sqrt(u * width * (mode - min))
    : max - Math.sqrt((1 - u) * width * (max - mode));
}

/** Values stand behind their cumulated shares. */
function step(table: Float64Array, u: number): number {
  const n = table.length / 2;
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table[middle] >= u) high = middle;
    else low = middle + 1;
  }
  return table[n + low];
}

function alongQuantiles(values: Float64Array, u: number): number {
  const position = u * (values.length - 1);
  const k = Math.min(Math.floor(position), values.length - 2);
  if (k < 0) return values[0];
  return values[k] + (position - k) * (values[k + 1] - values[k]);
}

interface Prepared {
  readonly kind: number;
  readonly parts: readonly number[];
  readonly tables: Float64Array | null;
}

const fixed = (value: number): Prepared => ({ kind: FIXED, parts: [value], tables: null });

function prepared(d: Distribution): Prepared {
  switch (d.kind) {
    case "fixed":
      return fixed(d.value);
    case "uniform":
      return { kind: UNIFORM, parts: [d.min, d.max - d.min], tables: null };
    case "triangular":
      return { kind: TRIANGULAR, parts: [d.min, d.mode, d.max], tables: null };
    case "steps": {
      const total = d.shares.reduce((sum, share) => sum + share, 0);
      let sum = 0;
      const table = new Float64Array(d.values.length * 2);
      d.values.forEach((value, k) => {
        sum += (d.shares[k] ?? 0) / total;
        table[k] = k === d.values.length - 1 ? 1 : sum;
        table[d.values.length + k] = value;
      });
      return { kind: STEPS, parts: [], tables: table };
    }
    case "quantiles":
      return { kind: QUANTILES, parts: [], tables: Float64Array.from(d.values) };
    default:
      return bounded(d, d.max ?? Number.POSITIVE_INFINITY);
  }
}

type Bounded = Extract<Distribution, { readonly sd: number }>;

function bounded(d: Bounded, max: number): Prepared {
  const { kind, mean, sd, min } = d;
  const rest = mean >= min && mean <= max ? mean : Number.isFinite(max) ? (min + max) / 2 : min;
  if (kind === "exponential") {
    const scale = mean >= min ? mean - min : mean;
    if (!(scale > 0)) return fixed(rest);
    const floor = portableExp(-(max - min) / scale);
    return { kind: EXPONENTIAL, parts: [min, scale, floor, 1 - floor], tables: null };
  }
  if (!(sd > 0)) return fixed(rest);
  if (kind === "normal")
    return inverted(NORMAL, mean, sd, (min - mean) / sd, (max - mean) / sd, rest);
  if (kind === "gamma") {
    if (!(mean > 0)) return fixed(rest);
    const parts = [(mean * mean) / (sd * sd), (sd * sd) / mean, min, max, rest];
    return { kind: GAMMA, parts, tables: null };
  }
  if (kind === "exponnormal") {
    const tail = Math.min(Math.max(d.tailMean ?? 0, 0), sd);
    const spread = Math.sqrt(sd * sd - tail * tail);
    return { kind: EXPONNORMAL, parts: [mean - tail, spread, min, max, rest, tail], tables: null };
  }
  if (!(mean > 0)) return fixed(rest);
  const spread = Math.sqrt(portableLog(1 + (sd * sd) / (mean * mean)));
  const centre = portableLog(mean) - (spread * spread) / 2;
  const bound = (x: number) => (x > 0 ? (portableLog(x) - centre) / spread : -Infinity);
  return inverted(LOGNORMAL, centre, spread, bound(min), bound(max), rest);
}

/** Shares below the bounds; mirrored where both lie in the upper tail would be finer than needed. */
function inverted(
  kind: number,
  centre: number,
  spread: number,
  low: number,
  high: number,
  rest: number,
): Prepared {
  const from = normalDrawBelow(low);
  const share = normalDrawBelow(high) - from;
  if (!(share > 1e-12)) return fixed(rest);
  return { kind, parts: [centre, spread, from, share], tables: null };
}

/** Mean of a distribution, before truncation. */
export function meanOf(d: Distribution): number {
  switch (d.kind) {
    case "fixed":
      return d.value;
    case "uniform":
      return (d.min + d.max) / 2;
    case "triangular":
      return (d.min + d.mode + d.max) / 3;
    case "steps":
      return d.values.reduce((sum, value, k) => sum + value * (d.shares[k] ?? 0), 0);
    case "quantiles": {
      const { values } = d;
      const ends = ((values[0] ?? 0) + (values.at(-1) ?? 0)) / 2;
      const all = values.reduce((sum, value) => sum + value, 0);
      return values.length < 2 ? (values[0] ?? 0) : (all - ends) / (values.length - 1);
    }
    default:
      return d.mean;
  }
}
