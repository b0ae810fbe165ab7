import type { MeetingView } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { phaseWords } from "../words/phase-words.ts";
import { useSession } from "./session-context.ts";

/** The key of what everybody does now. */
export function phaseSentence(view: MeetingView) {
  if (view.stage === "closed") return "do.over";
  if (view.phase === "reveal" && view.anonymity === "named") return "do.revealNamed";
  if (view.phase === "vote" && view.round === null) return "do.voteWaiting";
  if (view.phase === "vote" && view.round?.state === "closed") return "do.voteClosed";
  return `do.${view.phase}` as const;
}

/** The phase in the reader's language. */
export function usePhaseText() {
  const { view } = useSession();
  const text = useText(phaseWords);
  const phase = view.stage === "closed" ? "close" : view.phase;
  return { view, name: text(phase), sentence: text(phaseSentence(view)) };
}
