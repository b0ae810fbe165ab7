import { type MeetingPhase, type MeetingView, meetingPhases } from "@talka/meeting";
import { groupsByVotes } from "./board.ts";

/** The one thing a moderator most likely does next. */
export type PrimaryAction =
  | { readonly kind: "open" }
  | { readonly kind: "enter"; readonly phase: MeetingPhase }
  | { readonly kind: "timer"; readonly minutes: number }
  | { readonly kind: "show-fact"; readonly factId: string; readonly title: string }
  | { readonly kind: "reveal"; readonly count: number }
  | { readonly kind: "show-next"; readonly count: number }
  | { readonly kind: "show-all"; readonly count: number }
  | { readonly kind: "open-vote" }
  | { readonly kind: "close-vote" }
  | { readonly kind: "discuss"; readonly groupId: string }
  | { readonly kind: "close" }
  | { readonly kind: "record" };

const writingMinutes = 5;

/** What to do next, by how the session stands; there always is something. */
export function primaryAction(view: MeetingView): PrimaryAction {
  if (view.stage === "prepared") return { kind: "open" };
  if (view.stage === "closed") return { kind: "record" };
  if (view.round?.state === "open") return { kind: "close-vote" };
  const { hiddenCardCount: hidden, unshownCardCount: unshown } = view;
  switch (view.phase) {
    case "facts": {
      const at = view.facts.findIndex((fact) => fact.id === view.shownFact?.id);
      const next = view.facts[at + 1];
      return next === undefined
        ? goOn(view)
        : { kind: "show-fact", factId: next.id, title: next.title };
    }
    case "write":
      if (hidden > 0) return { kind: "reveal", count: hidden };
      return view.timer === null ? { kind: "timer", minutes: writingMinutes } : goOn(view);
    case "reveal":
      if (hidden > 0) return { kind: "reveal", count: hidden };
      return unshown > 0 ? { kind: "show-next", count: unshown } : goOn(view);
    case "vote":
      if (hidden > 0) return { kind: "reveal", count: hidden };
      return view.round === null && Object.keys(view.cards).length > 0
        ? { kind: "open-vote" }
        : goOn(view);
    case "discuss": {
      const groups = groupsByVotes(view);
      const at = groups.findIndex((group) => group.id === view.discussedGroupId);
      const next = groups[at + 1];
      return next === undefined ? goOn(view) : { kind: "discuss", groupId: next.id };
    }
    case "close":
      return hidden > 0 ? { kind: "reveal", count: hidden } : { kind: "close" };
    default:
      return goOn(view);
  }
}

/** The phase after the current one; `null` after the last. */
export function nextPhase(view: Pick<MeetingView, "phase" | "phases">): MeetingPhase | null {
  const { phase, phases } = view;
  const at = phases.indexOf(phase);
  if (at !== -1) return phases[at + 1] ?? null;
  const usual = meetingPhases.indexOf(phase);
  return phases.find((one) => meetingPhases.indexOf(one) > usual) ?? null;
}

function goOn(view: MeetingView): PrimaryAction {
  const phase = nextPhase(view);
  if (phase === null) {
    const count = view.hiddenCardCount;
    return count > 0 ? { kind: "reveal", count } : { kind: "close" };
  }
  if (phase === "discuss") {
    if (view.hiddenCardCount > 0) return { kind: "reveal", count: view.hiddenCardCount };
    if (view.unshownCardCount > 0) return { kind: "show-all", count: view.unshownCardCount };
  }
  return { kind: "enter", phase };
}
