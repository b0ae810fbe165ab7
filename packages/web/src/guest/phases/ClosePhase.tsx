import buttonStyles from "../../ui/forms/Button.module.css";
import { joinClasses } from "../../ui/join-classes.ts";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { BeyondList } from "./BeyondList.tsx";
import { BorrowingList } from "./BorrowingList.tsx";
import { CommitmentList } from "./CommitmentList.tsx";
import { Funding } from "./Funding.tsx";
import { useEvaluationPath } from "./use-evaluation-path.ts";

/** The end: evaluate, and take home what came out. */
export function ClosePhase() {
  const { joined, locale } = useSession();
  const text = useText(outcomeWords);
  const evaluation = useEvaluationPath();
  const record = `/api/meetings/${joined.meetingId}/record?format=html&locale=${locale}`;
  return (
    <>
      {evaluation === null ? (
        <p>{text("evaluationSoon")}</p>
      ) : (
        <a
          className={joinClasses(buttonStyles["button"], buttonStyles["primary"], styles["thumb"])}
          href={evaluation}
        >
          {text("evaluation")}
        </a>
      )}
      <h2>{text("summary")}</h2>
      <p>
        <a href={record} target="_blank" rel="noopener">
          {text("record")}
        </a>
      </p>
      <CommitmentList />
      <BorrowingList />
      <BeyondList />
      <Funding />
    </>
  );
}
