import { type MeetingView, type ViewChange, type ViewCollection, viewCollections } from "./view.ts";

const collections: ReadonlySet<string> = new Set(viewCollections);

/** What changed from one view to another of the same audience; empty where nothing did. */
export function diffView(before: MeetingView, after: MeetingView): readonly ViewChange[] {
  const changes: ViewChange[] = [];
  for (const part of Object.keys(after) as (keyof MeetingView)[]) {
    if (before[part] === after[part]) continue;
    if (isCollection(part)) diffCollection(changes, part, before[part], after[part]);
    else if (!alike(before[part], after[part])) changes.push({ part, value: after[part] });
  }
  return changes;
}

/** A view with changes made to it: `applyChanges(before, diffView(before, after))` equals `after`. */
export function applyChanges(view: MeetingView, changes: readonly ViewChange[]): MeetingView {
  const next: Record<string, unknown> = { ...view };
  const copied = new Set<string>();
  for (const change of changes) {
    if (!("id" in change)) {
      next[change.part] = change.value;
      continue;
    }
    if (!copied.has(change.part)) {
      next[change.part] = { ...view[change.part] };
      copied.add(change.part);
    }
    const collection = next[change.part] as Record<string, unknown>;
    if ("gone" in change) delete collection[change.id];
    else collection[change.id] = change.value;
  }
  return next as unknown as MeetingView;
}

function isCollection(part: keyof MeetingView): part is ViewCollection {
  return collections.has(part);
}

function diffCollection(
  changes: ViewChange[],
  part: ViewCollection,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  for (const [id, value] of Object.entries(after)) {
    if (!alike(before[id], value)) changes.push({ part, id, value });
  }
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) changes.push({ part, id, gone: true });
  }
}

/** Unchanged things are the same object; built ones are compared by what they say. */
function alike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
