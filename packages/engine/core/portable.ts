import { allocate, getF, setF } from "./memory";

const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const INVERSE_LN2: f64 = 1.4426950408889634;

/** 2 to the power of −1074 … 1023. */
const powers: usize = makePowers();

function makePowers(): usize {
  const table = allocate(2098 * 8);
  let power: f64 = 5e-324;
  for (let k = 0; k < 2098; k++) {
    setF(table, k, power);
    power *= 2;
  }
  return table;
}

/** As `portableLog` in src/stats/portable-exp.ts, operation by operation. */
export function portableLog(given: f64): f64 {
  if (!(given > 0)) return given === 0 ? -Infinity : NaN;
  if (given === Infinity) return given;
  let x = given;
  let shift: f64 = 0;
  if (x < 2.2250738585072014e-308) {
    shift = -54;
    x = x * 18014398509481984.0;
  }
  const high = <i32>(reinterpret<u64>(x) >> 32);
  const fraction = high & 0xfffff;
  const up = (fraction + 0x95f64) & 0x100000;
  const exponent = (high >> 20) - 1023 + (up >> 20);
  const k: f64 = shift + <f64>exponent;
  // The exponent put in place within the bits: as exact as multiplying by a power of 2.
  const bits = reinterpret<u64>(x) & 0x000fffffffffffff;
  const f = reinterpret<f64>(bits | ((<u64>(1023 - (up >> 20))) << 52)) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/** As `portableExp` in src/stats/portable-exp.ts. */
export function portableExp(x: f64): f64 {
  if (isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = trunc<f64>(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t *
              (0.00006613756321437934 +
                t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  const power = <i32>k;
  if (power > -1022 && power < 1024) return y * getF(powers, 1074 + power);
  return power >= 1024
    ? y * 2 * getF(powers, 1073 + power)
    : y * getF(powers, 1134 + power) * 8.673617379884035e-19;
}
