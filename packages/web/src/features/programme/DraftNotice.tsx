import { Button } from "../../ui/forms/Button.tsx";
import type { Draft } from "../../ui/forms/use-draft.ts";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";

/** Says that what is shown was typed earlier and not saved, and offers to throw it away. */
export function DraftNotice({ draft }: { readonly draft: Draft<unknown> }) {
  const text = useText(programmeWords);
  if (!draft.isRecalled) return null;
  return (
    <div className={styles["offer"]} role="status">
      <span className={styles["doubt"]}>{text("draftKept")}</span>
      <Button size="small" look="quiet" onPress={draft.discard}>
        {text("draftDiscard")}
      </Button>
    </div>
  );
}
