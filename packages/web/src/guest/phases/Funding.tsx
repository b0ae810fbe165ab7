import { euEmblemSvg, publicityWords } from "@talka/report";
import styles from "../parts/funding.module.css";
import { useText } from "../parts/light-locale.ts";
import { usePublicity } from "./use-publicity.ts";

/** Who paid for the session, at its end. */
export function Funding() {
  const text = useText(publicityWords);
  const publicity = usePublicity();
  if (publicity === null) return null;
  const { statement, project, description, disclaimer } = publicity;
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
