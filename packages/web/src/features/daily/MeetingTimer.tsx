import { meetingMinutes } from "@talka/lean";
import { useEffect, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import boardStyles from "./board.module.css";
import { boardWords } from "./board-words.ts";

const lengths = [5, 10, 15] as const;

/** The time of a short meeting, 5 to 15 minutes; T starts and stops it. It ends in words, not in noise. */
export function MeetingTimer({ teamId }: { readonly teamId: string }) {
  const text = useText(boardWords);
  const store = `talka.board.${teamId}.minutes`;
  const [minutes, setMinutes] = useState(() => rememberedMinutes(store));
  const [leftMs, setLeftMs] = useState(minutes * 60_000);
  const [endsAtMs, setEndsAtMs] = useState<number | null>(null);
  const isRunning = endsAtMs !== null;
  const toggle = () => {
    if (isRunning) setEndsAtMs(null);
    else setEndsAtMs(Date.now() + (leftMs > 0 ? leftMs : minutes * 60_000));
  };
  const reset = (next: number) => {
    setEndsAtMs(null);
    setMinutes(next);
    setLeftMs(next * 60_000);
    localStorage.setItem(store, `${next}`);
  };
  useEffect(() => {
    if (endsAtMs === null) return;
    const tick = () => {
      const left = Math.max(0, endsAtMs - Date.now());
      setLeftMs(left);
      if (left === 0) setEndsAtMs(null);
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [endsAtMs]);
  const seconds = Math.ceil(leftMs / 1_000);
  const shown = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  const isOver = seconds === 0;
  return (
    <section className={boardStyles["timer"]} aria-label={text("timer")} data-print="hide">
      <div
        role="timer"
        aria-label={isOver ? text("timeOver") : text("timeLeft", shown)}
        className={boardStyles["time"]}
        data-over={isOver}
      >
        <span aria-hidden="true">
          {shown.minutes}:{String(shown.seconds).padStart(2, "0")}
        </span>
      </div>
      <Button size="small" data-timer-key="" onPress={toggle}>
        {text(isRunning ? "pause" : leftMs < minutes * 60_000 && !isOver ? "goOn" : "start")}
      </Button>
      <fieldset className={boardStyles["lengths"]}>
        <legend>{text("length")}</legend>
        {lengths.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === minutes}
            aria-label={text("minutes", { count: one })}
            onClick={() => reset(one)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      <span role="status" className={boardStyles["over"]}>
        {isOver && text("timeOver")}
      </span>
    </section>
  );
}

function rememberedMinutes(store: string): number {
  const kept = Number(localStorage.getItem(store));
  const { least, most, usual } = meetingMinutes;
  return kept >= least && kept <= most ? kept : usual;
}
