import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { BeyondStage } from "./BeyondStage.tsx";
import { Board } from "./Board.tsx";
import { BorrowStage } from "./BorrowStage.tsx";
import { CloseStage } from "./CloseStage.tsx";
import { CommitStage } from "./CommitStage.tsx";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import { DiscussStage } from "./DiscussStage.tsx";
import { EarlierStage } from "./EarlierStage.tsx";
import { FactsStage } from "./FactsStage.tsx";
import { RevealStage } from "./RevealStage.tsx";
import type { Room } from "./room.ts";
import { VoteStage } from "./VoteStage.tsx";
import { WriteStage } from "./WriteStage.tsx";

interface StageViewProps {
  readonly room: Room;
  readonly onPaper: () => void;
}

/** What the current phase is worked with. */
export function StageView({ room, onPaper }: StageViewProps) {
  const text = useText(consoleWords);
  const { view } = room;
  if (view.stage === "prepared") {
    return (
      <div className={styles["part"]}>
        <p>{text("preparedText", { n: view.organisations.length })}</p>
        <div>
          <ButtonLink to="/meetings/$id/prepare" params={{ id: room.id }}>
            {text("preparedChange")}
          </ButtonLink>
        </div>
      </div>
    );
  }
  if (view.stage === "closed") return <p className={styles["part"]}>{text("closedText")}</p>;
  switch (view.phase) {
    case "earlier":
      return <EarlierStage room={room} />;
    case "facts":
      return <FactsStage room={room} />;
    case "write":
      return <WriteStage room={room} onPaper={onPaper} />;
    case "reveal":
      return <RevealStage room={room} onPaper={onPaper} />;
    case "group":
      return <Board room={room} onPaper={onPaper} />;
    case "vote":
      return <VoteStage room={room} />;
    case "discuss":
      return <DiscussStage room={room} />;
    case "borrow":
      return <BorrowStage room={room} />;
    case "commit":
      return <CommitStage room={room} />;
    case "beyond":
      return <BeyondStage room={room} />;
    case "close":
      return <CloseStage room={room} />;
  }
}
