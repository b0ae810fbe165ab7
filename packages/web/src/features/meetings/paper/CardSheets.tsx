import type { FundingProfile } from "@talka/exchange";
import { cardKinds } from "@talka/meeting";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

interface CardSheetsProps {
  readonly title: string;
  readonly code: string;
  readonly sheets: number;
  readonly profile: FundingProfile | null;
}

const questions = {
  obstacle: "kindObstacle",
  idea: "kindIdea",
  praise: "kindPraise",
  question: "kindQuestion",
} as const;

/** Cards of A6, one of each kind on a sheet of A4; cut along the lines. */
export function CardSheets({ title, code, sheets, profile }: CardSheetsProps) {
  const text = useText(paperWords);
  const words = useText(vocabularyWords);
  return numbers(sheets).map((sheet) => (
    <div key={sheet} className={styles["cards"]} data-sheet="">
      {cardKinds.map((kind) => (
        <div key={kind} className={styles["card"]}>
          <p className={styles["kind"]}>{words(`kind.${kind}`)}</p>
          <p className={styles["question"]}>{text(questions[kind])}</p>
          <p className={styles["foot"]}>
            <span>{text("prompt")}</span>
            <span>
              {title}
              {code !== "" && ` · ${text("codeShort", { code })}`}
            </span>
          </p>
          <SheetFunding profile={profile} size="card" />
        </div>
      ))}
    </div>
  ));
}

/** 1, 2, 3 … n. */
export function numbers(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}
