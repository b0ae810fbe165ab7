declare const checked: unique symbol;

/**
 * The desk of one event, for whoever was found to see the event or to hold a code of its door. Only
 * the code that checked one or the other makes one.
 */
export interface EventScope {
  readonly [checked]: true;
  readonly organisationId: string;
  readonly eventId: string;
}

/** Makes a scope; inside `storage` only. */
export function eventScope(organisationId: string, eventId: string): EventScope {
  return { organisationId, eventId } as EventScope;
}
