import { type Role, roles } from "@talka/contract";
import type { CheckedSession, TenantScope } from "@talka/storage";
import type { Principal } from "../policies/principal.ts";
import { allRoutes } from "../routes/all-routes.ts";

/** Whom the columns of the table stand for: nobody known, somebody without organisation, a role. */
export type Asker = "stranger" | "no organisation" | Role;

/** Every kind of asker, in the order of the columns. */
export const askers: readonly Asker[] = ["stranger", "no organisation", ...roles];

/** An endpoint and who may ask it. */
export interface MatrixRow {
  readonly method: string;
  readonly path: string;
  readonly may: readonly Asker[];
}

/** What the policy of every endpoint says to every kind of asker, by path, then method. */
export function roleMatrix(): readonly MatrixRow[] {
  return allRoutes
    .map(({ request, allows }) => ({
      method: request.method,
      path: request.path,
      may: askers.filter((asker) => allows(principalOf(asker))),
    }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function principalOf(asker: Asker): Principal {
  if (asker === "stranger") return { kind: "stranger" };
  const id = "00000000-0000-4000-8000-000000000001";
  const acting =
    asker === "no organisation"
      ? null
      : {
          scope: { organisationId: id, personId: id } as TenantScope,
          roles: [asker],
          mayKeepNames: false,
        };
  const session: CheckedSession = {
    sessionId: id,
    expiresAt: new Date(0),
    lastSeenAt: new Date(0),
    person: { id, name: "", email: null, locale: "lv", demo: false },
    acting,
  };
  return { kind: "person", session };
}
