/** What the members of a group have in common; words are made of it in the reader's language. */
export type GroupLabel =
  | { readonly kind: "value"; readonly value: string }
  /** [from, to); `null` is open-ended. Milliseconds. */
  | { readonly kind: "period"; readonly fromMs: number | null; readonly toMs: number | null }
  /** [min, max); `null` is open-ended. */
  | { readonly kind: "range"; readonly min: number | null; readonly max: number | null }
  /** The value is not recorded. */
  | { readonly kind: "empty" };

/** Cases of a view sorted into groups. */
export interface CaseGroups {
  readonly labels: readonly GroupLabel[];
  /** Group of each selected case, −1 where it belongs to none. In the order of the view. */
  readonly groupOf: Int16Array;
  /** Cases of each group. */
  readonly sizes: readonly number[];
  /** Cases that belong to none: not recorded, not chosen, or in a group too small to be shown. */
  readonly leftOut: number;
}

/** How cases are sorted into groups. There is no rule by person, and none by what stands for one. */
export type GroupRule =
  /**
   * By an attribute of cases, or the first recorded value of one of events. Numbers of many values are
   * parted at their median. `values`: only these, in this order; absent: the largest groups.
   */
  | { readonly kind: "attribute"; readonly name: string; readonly values?: readonly string[] }
  /** By the role or team with most events of the case. */
  | { readonly kind: "role"; readonly values?: readonly string[] }
  /** By the start of the case, parted at these instants, ascending. */
  | { readonly kind: "period"; readonly atMs: readonly number[] };
