import { useText } from "../../../ui/locale/locale-context.ts";
import { modelWords } from "../../conformance/conformance-words.ts";
import styles from "../analysis.module.css";
import type { PartProps } from "../ScreenBody.tsx";
import { AgreedModelPart } from "./AgreedModelPart.tsx";
import { RulesPart } from "./RulesPart.tsx";

/** Whether cases run as agreed: against a model, and against rules. */
export function ConformancePart(props: PartProps) {
  const text = useText(modelWords);
  return (
    <div className={styles["part"]}>
      <h2>{text("title")}</h2>
      <AgreedModelPart {...props} />
      <RulesPart {...props} />
    </div>
  );
}
