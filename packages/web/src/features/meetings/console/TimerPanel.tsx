import { useServerNow } from "../../../live/use-meeting.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import styles from "./console.module.css";
import type { RoomProps } from "./room.ts";
import { timeLeft } from "./timer-text.ts";
import { timerWords } from "./timer-words.ts";

const minuteMs = 60_000;
const presets = [1, 3, 5, 10, 15];

/** A timer for all screens: usual lengths, more time, stop. */
export function TimerPanel({ room }: RoomProps) {
  const text = useText(timerWords);
  const { view, send, clock } = room;
  const { timer } = view;
  const nowMs = useServerNow(clock, timer !== null);
  const leftMs = timer === null ? 0 : timer.endsAtMs - nowMs;
  const extend = (minutes: number) => (
    <Button
      size="small"
      aria-label={text("timerExtend", { n: minutes })}
      onPress={() => send({ kind: "timer.extend", byMs: minutes * minuteMs })}
    >
      {text("timerMore", { n: minutes })}
    </Button>
  );
  return (
    <section aria-label={text("timer")} className={styles["timer"]}>
      {timer === null ? (
        <>
          <small>{text("timer")}</small>
          <div className={styles["presets"]}>
            {presets.map((minutes) => (
              <Button
                key={minutes}
                size="small"
                aria-label={text("timerStart", { n: minutes })}
                onPress={() => send({ kind: "timer.start", durationMs: minutes * minuteMs })}
              >
                {text("timerMinutes", { n: minutes })}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <>
          <p
            role="timer"
            aria-live="off"
            className={styles["time"]}
            data-late={leftMs <= minuteMs ? "" : undefined}
          >
            {leftMs > 0 ? timeLeft(leftMs) : text("timerOver")}
          </p>
          <div className={styles["presets"]}>
            {extend(1)}
            {extend(5)}
            <Button size="small" look="quiet" onPress={() => send({ kind: "timer.stop" })}>
              {text("timerStop")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
