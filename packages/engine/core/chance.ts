import { getF, getI } from "./memory";
import { Chance, Samplers } from "./model";
import { normalDraw } from "./normal";
import { portableExp, portableLog } from "./portable";

const UNIT: f64 = 1.0 / 9007199254740992.0;
const MOST_TRIES = 100;
const STRIDE = 6;

const FIXED = 0;
const UNIFORM = 1;
const EXPONENTIAL = 2;
const NORMAL = 3;
const LOGNORMAL = 4;
const GAMMA = 5;
const TRIANGULAR = 7;
const STEPS = 8;
const QUANTILES = 9;

let a: i32 = 0;
let b: i32 = 0;
let isFresh = false;

function mix(value: i32): i32 {
  let x = value;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x = (x ^ (x >>> 15)) * <i32>0x846ca68b;
  return x ^ (x >>> 16);
}

/** Draws for a question: most distributions take its first number and no more. */
export function drawFor(index: i32, source: i32, c: i32, visit: i32): f64 {
  if (getI(Samplers.kind, index) === EXPONENTIAL) {
    const part = Samplers.part + ((<usize>(index * STRIDE)) << 3);
    const u = firstOf(source, c, visit);
    const low = getF(part, 2);
    const width = getF(part, 3);
    return (
      getF(part, 0) - getF(part, 1) * portableLog(low === 0 && width === 1 ? u : low + u * width)
    );
  }
  ask(source, c, visit);
  return draw(index);
}

/** The first number of a question. */
function firstOf(source: i32, c: i32, visit: i32): f64 {
  const own = mix(getI(Chance.keys, source * 2) + c * <i32>0x9e3779b1);
  const high = mix(own ^ getI(Chance.keys, source * 2 + 1) ^ (visit * <i32>0x85ebca6b));
  return unit(high, mix(high + own + 0x6d2b79f5));
}

/** Turns to the draws of one question: as `KeyedDraws.ask`. */
export function ask(source: i32, c: i32, visit: i32): void {
  const own = mix(getI(Chance.keys, source * 2) + c * <i32>0x9e3779b1);
  a = mix(own ^ getI(Chance.keys, source * 2 + 1) ^ (visit * <i32>0x85ebca6b));
  b = mix(a + own + 0x6d2b79f5);
  isFresh = true;
}

function step(): i32 {
  const x = a | (a === 0 && b === 0 ? 1 : 0);
  const product = x * <i32>0x9e3779bb;
  const result = ((product << 5) | (product >>> 27)) * 5;
  const y = b ^ x;
  a = ((x << 26) | (x >>> 6)) ^ y ^ (y << 9);
  b = (y << 13) | (y >>> 19);
  return result;
}

function unit(high: i32, low: i32): f64 {
  return (<f64>(((<i64>(<u32>high >> 5)) << 26) | <i64>(<u32>low >> 6)) + 0.5) * UNIT;
}

/** The next number of the question, above 0 and below 1. */
export function next(): f64 {
  if (isFresh) {
    isFresh = false;
    return unit(a, b);
  }
  const high = step();
  return unit(high, step());
}

/** Draws for the question asked: as `Samplers.draw`. */
function draw(index: i32): f64 {
  const part = Samplers.part;
  const at = index * STRIDE;
  switch (getI(Samplers.kind, index)) {
    case FIXED:
      return getF(part, at);
    case UNIFORM:
      return getF(part, at) + next() * getF(part, at + 1);
    case EXPONENTIAL:
      return (
        getF(part, at) -
        getF(part, at + 1) * portableLog(getF(part, at + 2) + next() * getF(part, at + 3))
      );
    case NORMAL:
      return (
        getF(part, at) +
        getF(part, at + 1) * normalDraw(getF(part, at + 2) + next() * getF(part, at + 3))
      );
    case LOGNORMAL:
      return portableExp(
        getF(part, at) +
          getF(part, at + 1) * normalDraw(getF(part, at + 2) + next() * getF(part, at + 3)),
      );
    case TRIANGULAR:
      return triangular(getF(part, at), getF(part, at + 1), getF(part, at + 2), next());
    case STEPS:
      return oneStep(valuesOf(index), getI(Samplers.length, index), next());
    case QUANTILES:
      return alongQuantiles(valuesOf(index), getI(Samplers.length, index), next());
    default:
      return redraw(index);
  }
}

/** The same in whole milliseconds, none below 0. */
export function drawMsFor(index: i32, source: i32, c: i32, visit: i32): f64 {
  const ms = Math.round(drawFor(index, source, c, visit));
  return ms > 0 ? ms : 0;
}

function redraw(index: i32): f64 {
  const part = Samplers.part;
  const at = index * STRIDE;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    let value: f64;
    if (getI(Samplers.kind, index) === GAMMA) value = gamma(getF(part, at), getF(part, at + 1));
    else {
      const z = normalDraw(next());
      value = getF(part, at) + getF(part, at + 1) * z - getF(part, at + 5) * portableLog(next());
    }
    if (value >= getF(part, at + 2) && value <= getF(part, at + 3)) return value;
  }
  return getF(part, at + 4);
}

function gamma(shape: f64, scale: f64): f64 {
  const d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3.0;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const z = normalDraw(next());
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = next();
    if (u >= 1 - 0.0331 * z * z * z * z) {
      if (portableLog(u) >= 0.5 * z * z + d * (1 - v + portableLog(v))) continue;
    }
    const value = d * v * scale;
    return shape < 1 ? value * portableExp(portableLog(next()) / shape) : value;
  }
}

function triangular(low: f64, mode: f64, high: f64, u: f64): f64 {
  const width = high - low;
  const cut = width === 0 ? 0 : (mode - low) / width;
  return u < cut
    ? low + sqrt(u * width * (mode - low))
    : high - sqrt((1 - u) * width * (high - mode));
}

function valuesOf(index: i32): usize {
  return Samplers.values + ((<usize>getI(Samplers.start, index)) << 3);
}

function oneStep(table: usize, length: i32, u: f64): f64 {
  const n = length / 2;
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (getF(table, middle) >= u) high = middle;
    else low = middle + 1;
  }
  return getF(table, n + low);
}

function alongQuantiles(values: usize, length: i32, u: f64): f64 {
  const position = u * <f64>(length - 1);
  const k = min(<i32>floor(position), length - 2);
  if (k < 0) return getF(values, 0);
  return getF(values, k) + (position - <f64>k) * (getF(values, k + 1) - getF(values, k));
}
