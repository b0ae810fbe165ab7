/** The distinct traces of the selected cases, commonest first, ties by first appearance. */
export interface Variants {
  /** Activities of each variant, one after another; variant v is [start[v], start[v + 1]). */
  readonly start: Uint32Array;
  readonly activity: Uint16Array;
  /** Cases of each variant. Length: variant count. */
  readonly cases: Uint32Array;
  /** The variant of each selected case, in the order of the view. */
  readonly variantOfCase: Uint32Array;
}
