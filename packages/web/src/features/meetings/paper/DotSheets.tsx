import type { FundingProfile } from "@talka/exchange";
import { useText } from "../../../ui/locale/locale-context.ts";
import { numbers } from "./CardSheets.tsx";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

interface DotSheetsProps {
  /** Dots for one person. */
  readonly budget: number;
  readonly sheets: number;
  readonly profile: FundingProfile | null;
}

const people = 20;
const most = 12;

/** Strips of dots, one strip a person. */
export function DotSheets({ budget, sheets, profile }: DotSheetsProps) {
  const text = useText(paperWords);
  const dots = Math.min(most, budget);
  return numbers(sheets).map((sheet) => (
    <div key={sheet} className={styles["dots"]} data-sheet="">
      <p>{text("dotsText", { n: budget })}</p>
      <div className={styles["strips"]}>
        {numbers(people).map((person) => (
          <div key={person} className={styles["strip"]}>
            {numbers(dots).map((dot) => (
              <span key={dot} className={styles["dot"]} />
            ))}
            {budget > most && <small>{text("dotsPerson", { n: budget })}</small>}
          </div>
        ))}
      </div>
      <SheetFunding profile={profile} />
    </div>
  ));
}
