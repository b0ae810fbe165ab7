import { useEffect, useRef } from "react";
import { useServerNow } from "../../live/use-meeting.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { sessionWords } from "../words/session-words.ts";
import { useSession } from "./session-context.ts";
import { markBetween, timeLeft } from "./timer.ts";

/** The moderator's timer; said aloud at its start, half, last minute and end. */
export function TimerLine() {
  const { view, live } = useSession();
  const { timer } = view;
  const text = useText(sessionWords);
  const announce = useAnnounce();
  const nowMs = useServerNow(live.clock, timer !== null);
  const last = useRef<{ readonly key: number; readonly atMs: number } | null>(null);
  useEffect(() => {
    if (timer === null) {
      last.current = null;
      return;
    }
    const before = last.current;
    last.current = { key: timer.endsAtMs, atMs: nowMs };
    // Whoever comes in the middle is not told of what has passed.
    const sinceMs = before === null || before.key !== timer.endsAtMs ? nowMs - 2_000 : before.atMs;
    const mark = markBetween(timer, sinceMs, nowMs);
    if (mark !== null) announce(text(mark, { time: timeLeft(timer.endsAtMs - nowMs) }));
  }, [timer, nowMs, announce, text]);
  if (timer === null) return null;
  const leftMs = timer.endsAtMs - nowMs;
  return (
    <p className={styles["timer"]} data-over={leftMs <= 0} role="timer" aria-live="off">
      {leftMs <= 0 ? text("timerOver") : text("timer", { time: timeLeft(leftMs) })}
    </p>
  );
}
