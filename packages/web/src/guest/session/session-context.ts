import type { MeetingView } from "@talka/meeting";
import type { Locale } from "@talka/report";
import { createContext, useContext } from "react";
import type { LiveMeeting } from "../../live/use-meeting.ts";
import type { JoinedHere } from "../join/joined-meeting.ts";

/** What every part of a guest's page knows of the session. */
export interface SessionValue {
  readonly view: MeetingView;
  readonly live: LiveMeeting;
  readonly joined: JoinedHere;
  /** The reader's language. */
  readonly locale: Locale;
  /** Cards are shown in the reader's language where somebody translated them. */
  readonly translated: boolean;
}

export const SessionContext = createContext<SessionValue | null>(null);

/** The session of the page. */
export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (value === null) throw new TypeError("useSession needs a SessionPage above it");
  return value;
}
