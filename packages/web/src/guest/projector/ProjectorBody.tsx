import { useText } from "../parts/light-locale.ts";
import { BeyondList } from "../phases/BeyondList.tsx";
import { BorrowingList } from "../phases/BorrowingList.tsx";
import { CommitmentList } from "../phases/CommitmentList.tsx";
import { EarlierPhase } from "../phases/EarlierPhase.tsx";
import { FactsPhase } from "../phases/FactsPhase.tsx";
import { Funding } from "../phases/Funding.tsx";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { projectorWords } from "../words/projector-words.ts";
import { Discussed } from "./Discussed.tsx";
import { EvaluationCode } from "./EvaluationCode.tsx";
import { FitBox } from "./FitBox.tsx";
import { Groups } from "./Groups.tsx";
import { ProjectorCard } from "./ProjectorCard.tsx";
import styles from "./projector.module.css";
import { Result } from "./Result.tsx";

/** What the room looks at in each phase. */
export function ProjectorBody() {
  const { view } = useSession();
  if (view.stage === "prepared") return null;
  if (view.stage === "closed") return <Outcome />;
  switch (view.phase) {
    case "earlier":
      return (
        <FitBox most={1.5}>
          <EarlierPhase />
        </FitBox>
      );
    case "facts":
      return (
        <FitBox most={2.6}>
          <FactsPhase />
        </FitBox>
      );
    case "write":
      return <Writing />;
    case "reveal":
      return <Reveal />;
    case "group":
      return <Groups />;
    case "vote":
      return <Vote />;
    case "discuss":
      return <Discussed />;
    case "borrow":
      return (
        <FitBox most={1.5}>
          <BorrowingList />
        </FitBox>
      );
    case "commit":
      return (
        <FitBox most={1.5}>
          <CommitmentList />
        </FitBox>
      );
    case "beyond":
      return (
        <FitBox most={1.5}>
          <BeyondList />
        </FitBox>
      );
    case "close":
      return <Outcome />;
  }
}

function Writing() {
  const { view } = useSession();
  const text = useText(projectorWords);
  const count = view.hiddenCardCount;
  return (
    <div className={styles["writing"]}>
      <p aria-live="polite">
        {count > 0 && <strong className={styles["count"]}>{count}</strong>}
        <span className={styles["countOf"]}>{text("cardsIn", { count })}</span>
      </p>
      <p className={styles["hint"]}>{text("writeHint")}</p>
    </div>
  );
}

function Reveal() {
  const { view } = useSession();
  const lit = view.spotlightCardId === null ? undefined : view.cards[view.spotlightCardId];
  if (lit !== undefined) {
    return (
      <FitBox key={lit.id} most={3.4} least={1}>
        <ProjectorCard card={lit} />
      </FitBox>
    );
  }
  const cards = Object.values(view.cards)
    .filter((card) => card.shown)
    .sort((one, other) => one.order - other.order);
  if (cards.length === 0) return <Writing />;
  return (
    <FitBox most={2}>
      <ul className={styles["wall"]}>
        {cards.map((card) => (
          <li key={card.id}>
            <ProjectorCard card={card} />
          </li>
        ))}
      </ul>
    </FitBox>
  );
}

function Vote() {
  const { view } = useSession();
  const text = useText(projectorWords);
  const groupText = useText(groupWords);
  if (view.round === null) return <Groups />;
  if (view.round.state === "closed") {
    return (
      <FitBox most={1.5}>
        <Result round={view.round} />
      </FitBox>
    );
  }
  return (
    <>
      <p className={styles["hint"]}>
        {text("voting")} {groupText(view.round.secret ? "secret" : "open")}
      </p>
      <Groups only={view.round.groupIds} />
    </>
  );
}

function Outcome() {
  const { view } = useSession();
  const text = useText(projectorWords);
  const empty = [view.commitments, view.borrowings, view.beyondUs].every(
    (items) => Object.keys(items).length === 0,
  );
  return (
    <>
      {empty ? <p className={styles["thanks"]}>{text("thanks")}</p> : <WhatCameOut />}
      <EvaluationCode />
      <Funding tellsMissing />
    </>
  );
}

function WhatCameOut() {
  return (
    <FitBox most={1.4}>
      <div className={styles["outcome"]}>
        <CommitmentList />
        <BorrowingList />
        <BeyondList />
      </div>
    </FitBox>
  );
}
