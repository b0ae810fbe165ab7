import { crowdingOf, dominates } from "./pareto.ts";

/** The best found so far: nobody in it is beaten by anybody in it. */
export class Archive<Entry extends { readonly values: readonly number[] }> {
  entries: Entry[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Takes an entry in unless somebody is at least as good; those it beats leave. */
  add(entry: Entry): boolean {
    if (entry.values.some(Number.isNaN)) return false;
    const isUseless = this.entries.some(
      ({ values }) =>
        dominates(values, entry.values) || values.every((v, k) => v === entry.values[k]),
    );
    if (isUseless) return false;
    this.entries = this.entries.filter(({ values }) => !dominates(entry.values, values));
    this.entries.push(entry);
    if (this.entries.length > this.most) this.dropMostCrowded();
    return true;
  }

  private dropMostCrowded(): void {
    const crowding = crowdingOf(this.entries.map(({ values }) => values));
    let least = 0;
    crowding.forEach((room, k) => {
      if (room < crowding[least]) least = k;
    });
    this.entries.splice(least, 1);
  }
}
