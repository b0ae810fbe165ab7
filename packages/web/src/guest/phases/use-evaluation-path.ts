import { useEffect, useState } from "react";
import { ask } from "../../api/ask.ts";
import { useSession } from "../session/session-context.ts";

const everyMs = 20_000;

/** Where everybody here evaluates the session; asked again while nothing is to be seen. */
export function useEvaluationPath(): string | null {
  const { joined, live } = useSession();
  const [path, setPath] = useState<string | null>(null);
  const isLive = live.connection === "live";
  useEffect(() => {
    if (!isLive) return;
    let over = false;
    const look = async () => {
      const told = await ask("getMeetingEvaluation", { params: { id: joined.meetingId } });
      if (!over) setPath(told.path);
    };
    const again = () => void look().catch(() => undefined);
    again();
    const timer = setInterval(again, everyMs);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [joined.meetingId, isLive]);
  return path;
}
