import type { AdoptionPage as Adoption } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { adoptionWords } from "./adoption-words.ts";
import styles from "./practices.module.css";
import { useAdoptionAction } from "./use-practices.ts";
import { WordsDialog } from "./WordsDialog.tsx";

/** Moves an adoption on; whoever stops says why. */
export function MoveAdoption({ adoption }: { readonly adoption: Adoption }) {
  const text = useText(adoptionWords);
  const toast = useToast();
  const [isStopping, setStopping] = useState(false);
  const { id, nextStates } = adoption;
  const move = useAdoptionAction(
    (body: { readonly state: Adoption["state"]; readonly reason: string }) =>
      ask("moveAdoption", { params: { id }, body }),
    () => {
      setStopping(false);
      toast({ text: text("moved"), tone: "good" });
    },
  );
  if (nextStates.length === 0) return null;
  return (
    <fieldset className={styles["buttons"]} aria-label={text("move")}>
      {nextStates.map((state, k) => (
        <Button
          key={state}
          look={k === 0 && state !== "stopped" ? "primary" : "plain"}
          isDisabled={move.isPending}
          onPress={() =>
            state === "stopped" ? setStopping(true) : move.mutate({ state, reason: "" })
          }
        >
          {text(`to.${state}`)}
        </Button>
      ))}
      {isStopping && (
        <WordsDialog
          title={text("to.stopped")}
          label={text("reason")}
          hint={text("reasonHint")}
          action={text("to.stopped")}
          isPending={move.isPending}
          onClose={() => setStopping(false)}
          onSend={(reason) => move.mutate({ state: "stopped", reason })}
        />
      )}
    </fieldset>
  );
}
