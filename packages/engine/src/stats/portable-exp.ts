/**
 * Logarithm and exponential made of additions, multiplications and divisions only, which every
 * machine rounds alike: `Math.log` and `Math.exp` may differ in the last bit from engine to engine.
 *
 * @see Sun Microsystems, fdlibm 5.3 (e_log.c, e_exp.c), 1993: error below one unit in the last place.
 */
const words = new Float64Array(1);
const halves = new Int32Array(words.buffer);
/** Which half holds sign and exponent. */
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;

/** Natural logarithm; −∞ of 0, `NaN` of less. */
export function portableLog(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let shift = 0;
  if (x < 2.2250738585072014e-308) {
    shift = -54;
    words[0] = x * 18_014_398_509_481_984;
  } else words[0] = x;
  const high = halves[HIGH];
  const fraction = high & 0xfffff;
  const up = (fraction + 0x95f64) & 0x100000;
  halves[HIGH] = fraction | (up ^ 0x3ff00000);
  const k = shift + (high >> 20) - 1023 + (up >> 20);
  const f = words[0] - 1;
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

/** e to the power of x. */
export function portableExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
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
  if (k > -1022 && k < 1024) return y * powerOfTwo(k);
  return k >= 1024 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k + 60) * 8.673617379884035e-19;
}

function powerOfTwo(k: number): number {
  halves[1 - HIGH] = 0;
  halves[HIGH] = (k + 1023) << 20;
  return words[0];
}
