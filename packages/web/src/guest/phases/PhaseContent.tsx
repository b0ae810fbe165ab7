import { type ComponentType, lazy, Suspense } from "react";
import { WritePhase } from "../cards/WritePhase.tsx";
import { useText } from "../parts/light-locale.ts";
import { persistent } from "../parts/persistent.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { joinWords } from "../words/join-words.ts";

const groupPhases = persistent(() => import("./group-phases.ts"));
const outcomePhases = persistent(() => import("./outcome-phases.ts"));

type Names<Module> = { readonly [Name in keyof Module]: ComponentType };

function part<Module extends Names<Module>>(load: () => Promise<Module>, name: keyof Module) {
  return lazy(async () => ({ default: (await load())[name] as ComponentType }));
}

const contents = {
  earlier: part(outcomePhases, "EarlierPhase"),
  facts: part(outcomePhases, "FactsPhase"),
  write: WritePhase,
  reveal: part(groupPhases, "CardWall"),
  group: part(groupPhases, "GroupPhase"),
  vote: part(groupPhases, "VotePhase"),
  discuss: part(outcomePhases, "DiscussPhase"),
  borrow: part(outcomePhases, "BorrowPhase"),
  commit: part(outcomePhases, "CommitPhase"),
  beyond: part(outcomePhases, "BeyondPhase"),
  close: part(outcomePhases, "ClosePhase"),
} as const;

const Notices = part(groupPhases, "MoveNotices");
const Refused = part(outcomePhases, "RefusedList");

/** Tells both who moved one card at the same time. */
export function MoveNotices() {
  return (
    <Suspense>
      <Notices />
    </Suspense>
  );
}

/** What the server said no to, with all that was typed. */
export function RefusedList() {
  return (
    <Suspense>
      <Refused />
    </Suspense>
  );
}

/** Fetches the other phases as soon as the page stands, so that none waits for the network later. */
export function preloadPhases(): void {
  void groupPhases();
  void outcomePhases();
}

/** What there is to see and do in the phase the moderator is in. */
export function PhaseContent() {
  const { view } = useSession();
  const text = useText(joinWords);
  const Content = contents[view.stage === "closed" ? "close" : view.phase];
  return (
    <Suspense fallback={<p className={styles["loading"]}>{text("loading")}</p>}>
      <Content />
    </Suspense>
  );
}
