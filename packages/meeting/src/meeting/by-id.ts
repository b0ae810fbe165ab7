/** Things by their id. */
export type ById<Value> = Readonly<Record<string, Value>>;

/** The things without some of them; the same object where none of these was there. */
export function without<Value>(items: ById<Value>, ids: readonly string[]): ById<Value> {
  if (!ids.some((id) => Object.hasOwn(items, id))) return items;
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(items).filter(([id]) => !gone.has(id)));
}

/** The thing of an id, or `undefined`; never something every object has. */
export function find<Value>(items: ById<Value>, id: string): Value | undefined {
  return Object.hasOwn(items, id) ? items[id] : undefined;
}
