/** Which organisation became which, in part or whole. */
export interface Succession {
  readonly from_id: string;
  readonly to_id: string;
}

/** Who carries on an organisation today: those at the end of every way on; none for one that lives. */
export function carriedOnBy(successions: readonly Succession[], id: string): readonly string[] {
  const reached = follow(successions, id);
  return [...reached].filter((one) => !successions.some(({ from_id }) => from_id === one));
}

/** Whether an organisation, directly or through others, became one's own. */
export function becameOwn(successions: readonly Succession[], id: string, own: string): boolean {
  return id !== own && follow(successions, id).has(own);
}

function follow(successions: readonly Succession[], id: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from_id, to_id } of successions) {
      if (from_id !== at || reached.has(to_id)) continue;
      reached.add(to_id);
      open.push(to_id);
    }
  }
  return reached;
}
