declare const checked: unique symbol;

/**
 * One person acting in one organisation. Only the code that checked the login makes one; every
 * tenant query takes one.
 */
export interface TenantScope {
  readonly [checked]: true;
  readonly organisationId: string;
  readonly personId: string;
}

/** Makes a scope; inside `storage` only, for the login check and for what is set up without one. */
export function tenantScope(organisationId: string, personId: string): TenantScope {
  return { organisationId, personId } as TenantScope;
}
