import { euEmblemSvg, missingPublicitySentence, publicityWords } from "@talka/report";
import styles from "../parts/funding.module.css";
import { useText } from "../parts/light-locale.ts";
import { usePublicity } from "./use-publicity.ts";

/**
 * Who paid for the session, at its end. On the screen of the room it is told where a part is missing,
 * for the moderator to mend; guests are not bothered with it.
 */
export function Funding({ tellsMissing = false }: { readonly tellsMissing?: boolean }) {
  const text = useText(publicityWords);
  const publicity = usePublicity();
  if (publicity === null) return null;
  if (!publicity.ok) {
    if (!tellsMissing) return null;
    return (
      <p role="note" className={styles["missing"]}>
        {missingPublicitySentence(publicity.error, publicity.error.locale)}
      </p>
    );
  }
  const { statement, project, description, disclaimer } = publicity.value;
  return (
    <aside className={styles["funding"]} aria-label={text("about")}>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(euEmblemSvg(48, ""))}`}
        alt={text("emblem")}
        width={72}
        height={48}
      />
      <p>
        <strong>{statement}</strong>
        <span>{project}</span>
        {description !== "" && <small>{description}</small>}
        <small>{disclaimer}</small>
      </p>
    </aside>
  );
}
