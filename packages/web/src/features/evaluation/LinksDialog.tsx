import type { EvaluationRound } from "@talka/contract";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./evaluation.module.css";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { useCopy, useEvaluationActions } from "./use-evaluations.ts";

/** Makes links for one answer each and shows them, once. */
export function LinksDialog({
  round,
  onClose,
}: {
  readonly round: EvaluationRound;
  readonly onClose: () => void;
}) {
  const text = useText(evaluationPageWords);
  const copy = useCopy();
  const { links } = useEvaluationActions();
  const [count, setCount] = useState(String(Math.max(round.invited, 1)));
  const made = links.data?.links;
  const isWhole = /^\d{1,3}$/.test(count) && Number(count) >= 1 && Number(count) <= 500;
  return (
    <Dialog
      isOpen
      title={text("links")}
      onClose={onClose}
      actions={
        made === undefined ? (
          <>
            <Button onPress={onClose}>{text("cancel")}</Button>
            <Button
              look="primary"
              isDisabled={!isWhole || links.isPending}
              onPress={() => links.mutate({ id: round.id, count: Number(count) })}
            >
              {text("makeLinks")}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => copy(made.join("\n"), text("copied"))}>
              {text("copyLinks")}
            </Button>
            <Button look="primary" onPress={onClose}>
              {text("done")}
            </Button>
          </>
        )
      }
    >
      <p>{text("linksHint")}</p>
      {made === undefined ? (
        <TextField label={text("count")} inputMode="numeric" value={count} onChange={setCount} />
      ) : (
        <ol className={layout["list"]}>
          {made.map((link) => (
            <li key={link}>
              <code className={styles["link"]}>{link}</code>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
