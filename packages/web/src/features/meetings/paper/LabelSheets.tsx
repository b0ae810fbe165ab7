import type { FundingProfile } from "@talka/exchange";
import { useText } from "../../../ui/locale/locale-context.ts";
import { numbers } from "./CardSheets.tsx";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

interface LabelSheetsProps {
  readonly names: readonly string[];
  readonly sheets: number;
  readonly profile: FundingProfile | null;
}

const onSheet = 3;

/** Labels for the wall, three on a sheet: names of groups first, then empty ones. */
export function LabelSheets({ names, sheets, profile }: LabelSheetsProps) {
  const text = useText(paperWords);
  const count = Math.max(sheets, Math.ceil(names.length / onSheet));
  return numbers(count).map((sheet) => (
    <div key={sheet} className={styles["labels"]} data-sheet="">
      {numbers(onSheet).map((place) => {
        const name = names[(sheet - 1) * onSheet + place - 1];
        return (
          <div key={place} className={styles["label"]}>
            {name === undefined ? <small>{text("emptyLabel")}</small> : <h2>{name}</h2>}
            <SheetFunding profile={profile} />
          </div>
        );
      })}
    </div>
  ));
}
