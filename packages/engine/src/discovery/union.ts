/** Disjoint sets of 0 … n − 1. */
export class Union {
  readonly #parent: Uint32Array;

  constructor(n: number) {
    this.#parent = Uint32Array.from({ length: n }, (_, a) => a);
  }

  get size(): number {
    return this.#parent.length;
  }

  /** The smallest member of the set of `a`. */
  find(a: number): number {
    let root = a;
    while (this.#parent[root] !== root) root = this.#parent[root];
    for (let at = a; at !== root; ) {
      const next = this.#parent[at];
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of two; tells whether they were two. */
  join(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return false;
    this.#parent[Math.max(x, y)] = Math.min(x, y);
    return true;
  }
}

/** Groups of numbers, each rising. */
export type Groups = readonly (readonly number[])[];

/** The sets, by their smallest member. */
export function groupsOf(union: Union): Groups {
  const groups = new Map<number, number[]>();
  for (let a = 0; a < union.size; a++) {
    const root = union.find(a);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [a]);
    else group.push(a);
  }
  return [...groups.values()];
}
