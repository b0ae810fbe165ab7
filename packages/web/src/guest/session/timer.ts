import type { TimerView } from "@talka/meeting";

/** "4:05", or "1:04:05" for an hour and more; never below "0:00". A second begun counts. */
export function timeLeft(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1_000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The last mark passed after one instant and up to another, as what is said then; else `null`. */
export function markBetween(timer: TimerView, afterMs: number, untilMs: number) {
  const passed = timer.marksAtMs.filter((atMs) => atMs > afterMs && atMs <= untilMs).at(-1);
  if (passed === undefined) return null;
  if (passed >= timer.endsAtMs) return "timerEnd";
  if (passed === timer.startedAtMs) return "timerStart";
  return passed === timer.endsAtMs - 60_000 ? "timerMinute" : "timerHalf";
}
