import type { OwnSession, Session } from "@talka/contract";
import type { CheckedSession, listMemberships } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** All that a session screen shows, before it is put into words. */
export interface SessionState {
  readonly session: CheckedSession | null;
  readonly rights: Session["rights"];
  readonly memberships: Awaited<ReturnType<typeof listMemberships>>;
  readonly demo: Session["demo"];
  readonly setupOpen: boolean;
}

/** Who is signed in and what they may do. */
export function presentSession(state: SessionState): Session {
  const { session } = state;
  const actingFor = session?.acting?.scope.organisationId;
  const own = state.memberships.find((row) => row.id === actingFor);
  return {
    person:
      session === null
        ? null
        : { ...session.person, locale: session.person.locale as "lv" | "lt" | "en" },
    organisation: own === undefined ? null : presentReference(own),
    roles: rolesOf(session?.acting?.roles ?? []),
    rights: state.rights,
    memberships: state.memberships.map((row) => ({
      organisation: presentReference(row),
      roles: rolesOf(row.roles),
    })),
    expiresAt: session?.expiresAt.toISOString() ?? null,
    demo: state.demo,
    setupOpen: state.setupOpen,
  };
}

/** Stored roles are those of the contract: only its schema lets them in. */
export function rolesOf(stored: readonly string[]): Session["roles"] {
  return stored as Session["roles"];
}

/** One of a person's own devices. */
export function presentOwnSession(
  row: {
    readonly id: string;
    readonly device: string;
    readonly created_at: Date;
    readonly last_seen_at: Date;
    readonly expires_at: Date;
  },
  currentId: string,
): OwnSession {
  return {
    id: row.id,
    current: row.id === currentId,
    device: row.device,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
