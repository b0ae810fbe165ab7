import { QrCode } from "../../ui/QrCode.tsx";
import { useText } from "../parts/light-locale.ts";
import { useEvaluationPath } from "../phases/use-evaluation-path.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { useJoinLink } from "./join-link.ts";
import styles from "./projector.module.css";

/** The way to the evaluation for everybody in the room, while it is open. */
export function EvaluationCode() {
  const { view, joined } = useSession();
  const text = useText(outcomeWords);
  const path = useEvaluationPath();
  // phones reach this server by the address of the join link
  const link = useJoinLink(joined.meetingId, view.joinCode);
  if (path === null) return null;
  const { href, host } = new URL(path, link);
  return (
    <aside className={styles["evaluation"]}>
      <div className={styles["evaluationCode"]}>
        <QrCode link={href} label={text("evaluationQr")} />
      </div>
      <p>
        <strong>{text("evaluation")}</strong>
        <span>{`${host}${path}`}</span>
      </p>
    </aside>
  );
}
