import type { FundingProfile } from "@talka/exchange";
import { useText } from "../../../ui/locale/locale-context.ts";
import { numbers } from "./CardSheets.tsx";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

const lanes = 4;

interface MapRollProps {
  readonly sheets: number;
  readonly profile: FundingProfile | null;
}

/** A blank roll for an office map: lanes, documents, time line, problems; sheets to glue together. */
export function MapRoll({ sheets, profile }: MapRollProps) {
  const text = useText(paperWords);
  return numbers(sheets).map((sheet) => (
    <div key={sheet} className={styles["roll"]} data-sheet="">
      <p className={styles["rollHead"]}>
        <strong>{text("mapTitle")}</strong>
        <span>
          {text("mapText")} {text("mapSheet", { n: sheet })}
        </span>
      </p>
      {numbers(lanes).map((lane) => (
        <div key={lane} className={styles["lane"]}>
          <small>{sheet === 1 && text("mapLane")}</small>
        </div>
      ))}
      <div className={styles["lane"]}>
        <small>{sheet === 1 && text("mapDocuments")}</small>
      </div>
      <div className={styles["lane"]} data-time="">
        <small>{sheet === 1 && text("mapTime")}</small>
      </div>
      <div className={styles["lane"]}>
        <small>{sheet === 1 && text("mapProblems")}</small>
      </div>
      <SheetFunding profile={profile} />
    </div>
  ));
}
