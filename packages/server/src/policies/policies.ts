import type { Right } from "@talka/contract";
import { failed, ok } from "@talka/engine";
import type { Actor, Policy, Principal, SignedIn } from "./principal.ts";
import { rightsOf } from "./rights-of.ts";

/** Everybody may ask: what is asked shows nothing that is not public, or carries its own secret. */
export const anyone: Policy<Principal> = (principal) => ok(principal);

/** Whoever is signed in, about nothing but their own account. */
export const signedIn: Policy<SignedIn> = (principal) => {
  if (principal.kind === "stranger") return failed({ code: "session.missing" });
  const { session } = principal;
  return ok({ sessionId: session.sessionId, personId: session.person.id, session });
};

/** Whoever acts for an organisation. */
export const member: Policy<Actor> = (principal) => {
  const who = signedIn(principal);
  if (!who.ok) return who;
  const { acting } = who.value.session;
  if (acting === null) return failed({ code: "right.missing" });
  return ok({
    ...who.value,
    scope: acting.scope,
    rights: rightsOf(acting.roles, acting.mayKeepNames),
  });
};

/** Whoever has one right in the organisation they act for. */
export function memberWith(right: Right): Policy<Actor> {
  return (principal) => {
    const who = member(principal);
    if (!who.ok || who.value.rights.has(right)) return who;
    return failed({ code: "right.missing", detail: { right } });
  };
}

/** Whoever has one of several rights; who has none is told of the first. */
export function memberWithAny(first: Right, ...others: readonly Right[]): Policy<Actor> {
  return (principal) => {
    const who = member(principal);
    if (!who.ok || [first, ...others].some((right) => who.value.rights.has(right))) return who;
    return failed({ code: "right.missing", detail: { right: first } });
  };
}
