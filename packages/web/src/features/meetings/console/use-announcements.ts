import { useEffect, useRef, useState } from "react";
import type { Connection } from "../../../live/feed.ts";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { type Announcement, announcementsBetween, timerMarkPassed } from "./announcements.ts";
import type { Room } from "./room.ts";
import { timeLeft } from "./timer-text.ts";
import { timerWords } from "./timer-words.ts";

const everyMs = 1_000;
const waitingEveryMs = 15_000;

/** Sentences for a polite live region: at most one a second, counts of waiting cards more seldom. */
export function useAnnouncements({ view, clock }: Room, connection: Connection): string {
  const text = useText(timerWords);
  const words = useText(vocabularyWords);
  const [said, setSaid] = useState("");
  const queue = useRef<string[]>([]);
  const known = useRef({ view, connection, waitingAtMs: 0 });
  const say = (one: Announcement): string => {
    switch (one.kind) {
      case "phase":
        return text("announcePhase", { phase: words(`phase.${one.phase}`) });
      case "revealed":
        return text("announceRevealed", { n: one.count });
      case "vote-open":
        return text("announceVoteOpen");
      case "vote-closed":
        return text("announceVoteClosed");
      case "waiting":
        return text("announceWaiting", { n: one.count });
      case "timer":
        return one.mark === "half"
          ? text("announceHalf")
          : text(one.mark === "minute" ? "announceMinute" : "announceOver");
    }
  };
  useEffect(() => {
    const before = known.current;
    known.current = { ...before, view, connection };
    for (const one of announcementsBetween(before.view, view)) {
      if (one.kind === "waiting") {
        const nowMs = clock();
        if (nowMs - known.current.waitingAtMs < waitingEveryMs) continue;
        known.current.waitingAtMs = nowMs;
      }
      queue.current.push(say(one));
    }
    if (before.connection !== connection) {
      if (connection === "offline") queue.current.push(text("announceOffline"));
      if (before.connection === "offline" && connection === "live") {
        queue.current.push(text("announceOnline"));
      }
    }
  });
  const { timer } = view;
  const sayNow = useRef(say);
  sayNow.current = say;
  useEffect(() => {
    let beforeMs = clock() - everyMs;
    const ticking = setInterval(() => {
      const nowMs = clock();
      const mark = timer === null ? null : timerMarkPassed(timer, beforeMs, nowMs);
      beforeMs = nowMs;
      if (mark === "start" && timer !== null) {
        const time = timeLeft(timer.endsAtMs - nowMs);
        queue.current.push(text("announceTimer", { time }));
      } else if (mark !== null) queue.current.push(sayNow.current({ kind: "timer", mark }));
      const next = queue.current.shift();
      if (next !== undefined) setSaid(next);
    }, everyMs);
    return () => clearInterval(ticking);
  }, [timer, clock, text]);
  return said;
}
