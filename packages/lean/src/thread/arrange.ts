import { recordKey, type ThreadLink } from "./thread-link.ts";
import type { ThreadRecord } from "./vocabulary.ts";

/** Where a record stands in the picture: columns from left to right, rows from the top. */
export interface ArrangedRecord {
  readonly key: string;
  readonly column: number;
  readonly row: number;
}

/**
 * Places records so that what came from another stands to the right of it. A link that closes a
 * cycle is passed over for placing. A record nothing leads to stands just before what came of it.
 * Within a column records stand near those they came from; ties keep the order given.
 *
 * @param records In the order they are told; each stands once.
 * @param links Links with an end elsewhere are passed over.
 */
export function arrangeThread(
  records: readonly ThreadRecord[],
  links: readonly ThreadLink[],
): readonly ArrangedRecord[] {
  const keys = [...new Set(records.map(recordKey))];
  const known = new Set(keys);
  const onward = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { from, to } of links) {
    const [a, b] = [recordKey(from), recordKey(to)];
    if (a !== b && known.has(a) && known.has(b)) onward.get(a)!.push(b);
  }
  const order = withoutCycles(keys, onward);
  const column = new Map(keys.map((key) => [key, 0]));
  for (const key of order) {
    for (const next of onward.get(key)!) {
      column.set(next, Math.max(column.get(next)!, column.get(key)! + 1));
    }
  }
  const reached = new Set([...onward.values()].flat());
  for (const key of keys) {
    const later = onward.get(key)!;
    if (reached.has(key) || later.length === 0) continue;
    column.set(key, Math.min(...later.map((next) => column.get(next)!)) - 1);
  }
  return rowsOf(keys, onward, column);
}

/** Takes out the links that close a cycle and gives the keys so that every link leads onward. */
function withoutCycles(keys: readonly string[], onward: Map<string, string[]>): readonly string[] {
  const done: string[] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of keys) {
    if (state.has(root)) continue;
    state.set(root, "open");
    const path = [{ key: root, at: 0 }];
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const later = onward.get(top.key)!;
      const next = later[top.at];
      if (next === undefined) {
        state.set(top.key, "done");
        done.push(top.key);
        path.pop();
      } else if (state.get(next) === "open") {
        later.splice(top.at, 1);
      } else {
        top.at++;
        if (!state.has(next)) {
          state.set(next, "open");
          path.push({ key: next, at: 0 });
        }
      }
    }
  }
  return done.reverse();
}

function rowsOf(
  keys: readonly string[],
  onward: ReadonlyMap<string, readonly string[]>,
  column: ReadonlyMap<string, number>,
): readonly ArrangedRecord[] {
  const rows = new Map<string, number>();
  const earlier = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const [from, later] of onward) for (const to of later) earlier.get(to)!.push(from);
  const last = Math.max(0, ...column.values());
  for (let c = 0; c <= last; c++) {
    const here = keys.filter((key) => column.get(key) === c);
    const wish = (key: string) => {
      const known = earlier.get(key)!.flatMap((from) => rows.get(from) ?? []);
      if (known.length === 0) return Number.POSITIVE_INFINITY;
      return known.reduce((sum, row) => sum + row, 0) / known.length;
    };
    const wished = here.map((key, k) => ({ key, k, row: wish(key) }));
    wished.sort((a, b) => (a.row === b.row ? a.k - b.k : a.row - b.row));
    for (const [row, { key }] of wished.entries()) rows.set(key, row);
  }
  return keys.map((key) => ({ key, column: column.get(key)!, row: rows.get(key)! }));
}
