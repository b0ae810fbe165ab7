/** Disjoint sets of 0 … n − 1. */
export class Union {
  readonly #parent: Uint32Array;

  constructor(n: number) {
    this.#parent = Uint32Array.from({ length: n }, (_, a) => a);
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

/** The sets that `members` (rising) lie in, by their smallest member, each rising. */
export function groupsOf(union: Union, members: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const a of members) {
    const root = union.find(a);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [a]);
    else group.push(a);
  }
  return [...groups.values()];
}
