declare const checked: unique symbol;

/** One round of an evaluation, for whoever holds its code. Only the code that found it makes one. */
export interface RoundScope {
  readonly [checked]: true;
  readonly organisationId: string;
  readonly roundId: string;
}

/** Makes a scope; inside `storage` only. */
export function roundScope(organisationId: string, roundId: string): RoundScope {
  return { organisationId, roundId } as RoundScope;
}
