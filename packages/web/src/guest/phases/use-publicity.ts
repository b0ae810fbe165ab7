import type { Result } from "@talka/engine";
import { type MissingPublicity, type Publicity, publicityOf } from "@talka/exchange";
import { useEffect, useState } from "react";
import { ask } from "../../api/ask.ts";
import { useSession } from "../session/session-context.ts";

/** What the funder asks to be told in the language shown, or what of it is missing; `null`: nobody pays. */
export function usePublicity(): Result<Publicity, MissingPublicity> | null {
  const { joined, locale, live } = useSession();
  const [profile, setProfile] = useState<Parameters<typeof publicityOf>[0] | null>(null);
  const isLive = live.connection === "live";
  useEffect(() => {
    if (!isLive) return;
    let over = false;
    void ask("getMeetingPublicity", { params: { id: joined.meetingId } })
      .then((told) => {
        if (!over) setProfile(told.fundingProfile);
      })
      .catch(() => undefined);
    return () => {
      over = true;
    };
  }, [joined.meetingId, isLive]);
  if (profile === null) return null;
  return publicityOf(profile, locale);
}
