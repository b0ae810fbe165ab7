import type { Right } from "@talka/contract";
import type { Result } from "@talka/engine";
import type { CheckedSession, TenantScope } from "@talka/storage";

/** Who asks: nobody we know, or a person whose session was checked. */
export type Principal =
  | { readonly kind: "stranger" }
  | { readonly kind: "person"; readonly session: CheckedSession };

/** A signed-in person, with or without an organisation. */
export interface SignedIn {
  readonly sessionId: string;
  readonly personId: string;
  readonly session: CheckedSession;
}

/** A person acting for an organisation. */
export interface Actor extends SignedIn {
  readonly scope: TenantScope;
  readonly rights: ReadonlySet<Right>;
}

/** Why a policy says no. */
export interface Refused {
  readonly code: "session.missing" | "right.missing";
  readonly detail?: Readonly<Record<string, string>>;
}

/** Says who may ask, and hands on who asks in the form the command needs. */
export type Policy<Who> = (principal: Principal) => Result<Who, Refused>;

/** As much of an actor as reading needs: a digest is read without a session. */
export type Reader = Pick<Actor, "scope" | "rights">;
