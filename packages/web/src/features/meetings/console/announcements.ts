import type { MeetingView } from "@talka/meeting";

/** Something to say to those who do not look at the screen. */
export type Announcement =
  | { readonly kind: "phase"; readonly phase: MeetingView["phase"] }
  | { readonly kind: "revealed"; readonly count: number }
  | { readonly kind: "vote-open" }
  | { readonly kind: "vote-closed" }
  | { readonly kind: "waiting"; readonly count: number }
  | { readonly kind: "timer"; readonly mark: "start" | "half" | "minute" | "over" };

/** What changed between two views that is worth saying; counts of waiting cards come last. */
export function announcementsBetween(
  before: MeetingView,
  after: MeetingView,
): readonly Announcement[] {
  const said: Announcement[] = [];
  if (before.phase !== after.phase) said.push({ kind: "phase", phase: after.phase });
  const more = Object.keys(after.cards).length - Object.keys(before.cards).length;
  if (more > 0) said.push({ kind: "revealed", count: more });
  const [was, is] = [before.round, after.round];
  if (is?.state === "open" && (was?.state !== "open" || was.round !== is.round)) {
    said.push({ kind: "vote-open" });
  }
  if (is?.state === "closed" && was?.state === "open") said.push({ kind: "vote-closed" });
  if (after.hiddenCardCount > before.hiddenCardCount) {
    said.push({ kind: "waiting", count: after.hiddenCardCount });
  }
  return said;
}

/** The mark of a timer that time has just passed, the latest where several were; `null` for none. */
export function timerMarkPassed(
  timer: NonNullable<MeetingView["timer"]>,
  beforeMs: number,
  nowMs: number,
): "start" | "half" | "minute" | "over" | null {
  const passed = timer.marksAtMs.filter((atMs) => beforeMs < atMs && atMs <= nowMs).at(-1);
  if (passed === undefined) return null;
  if (passed === timer.endsAtMs) return "over";
  if (passed === timer.startedAtMs) return "start";
  return passed === timer.endsAtMs - 60_000 ? "minute" : "half";
}
