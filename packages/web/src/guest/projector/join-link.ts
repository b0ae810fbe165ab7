import type { MeetingPage } from "@talka/contract";
import { useEffect, useState } from "react";

/** Where guests go. The server knows under which address others reach it; the page alone does not. */
export function useJoinLink(meetingId: string, code: string): string {
  const [link, setLink] = useState(`${location.origin}/s/${code}`);
  useEffect(() => {
    let over = false;
    const look = async () => {
      const answer = await fetch(`/api/meetings/${encodeURIComponent(meetingId)}`);
      if (!answer.ok) return;
      const { joinLink } = (await answer.json()) as Pick<MeetingPage, "joinLink">;
      if (!over) setLink(joinLink);
    };
    // Without an answer the address of this page stands in its place.
    look().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [meetingId]);
  return link;
}

/** Whether only this computer knows the address: a phone would look for the session in itself. */
export function isOnlyHere(link: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(link).host);
}

/** "talka.example.lv/s" of a link: what one types. */
export function typedAddress(link: string): string {
  const { host } = new URL(link);
  return `${host}/s`;
}
