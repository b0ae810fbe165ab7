import type { Session } from "@talka/contract";
import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask.ts";

let somebodyIsSignedIn = false;

/** Whether somebody was signed in when the server was last asked; for code outside of React. */
export function isSignedIn(): boolean {
  return somebodyIsSignedIn;
}

/** Who is signed in; shared by every screen. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const session = await ask("getSession", { signal });
    somebodyIsSignedIn = session.person !== null;
    return session;
  },
  staleTime: 60_000,
});

/** The session; without a server, or before it answers, nobody is signed in. */
export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** Whether the signed-in person has a right. */
export function useRight(right: Session["rights"][number]): boolean {
  return useSession()?.rights.includes(right) ?? false;
}

/** Takes over a new session: everything that was shown for the old one is forgotten. */
export function useEnterSession(): (session: Session | null) => Promise<void> {
  const client: QueryClient = useQueryClient();
  return async (session) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== "session" });
    if (session === null) await client.invalidateQueries(sessionQuery);
    else {
      somebodyIsSignedIn = session.person !== null;
      client.setQueryData(sessionQuery.queryKey, session);
    }
  };
}
