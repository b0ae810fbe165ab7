import type { TeamPage } from "@talka/contract";
import { usualAnswerDay } from "@talka/lean";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./daily.module.css";
import { escalationWords } from "./escalation-words.ts";
import { teamWords } from "./team-words.ts";
import { useBoardActions } from "./use-boards.ts";
import { useWorkingDays } from "./use-working-days.ts";

/** Passes a line to the team above, with what is asked and by when. */
export function EscalateDialog({
  teamId,
  item,
  parent,
  today,
  onClose,
}: {
  readonly teamId: string;
  readonly item: { readonly id: string; readonly text: string };
  readonly parent: TeamPage;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const say = useText(escalationWords);
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const toast = useToast();
  const { escalate } = useBoardActions(teamId);
  const isWorkingDay = useWorkingDays(today);
  const [id] = useState(() => crypto.randomUUID());
  const [ask, setAsk] = useState("");
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const answerBy = chosenDay ?? usualAnswerDay(today, parent.tier === 3 ? 3 : 2, isWorkingDay);
  return (
    <Dialog
      isOpen
      title={say("escalateTitle", { name: parent.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tell("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={escalate.isPending || ask.trim() === "" || answerBy === ""}
            onPress={() =>
              escalate.mutate(
                { id, itemId: item.id, ask, answerBy },
                {
                  onSuccess: () => {
                    toast({ text: say("passedUp", { name: parent.name }), tone: "good" });
                    onClose();
                  },
                },
              )
            }
          >
            {say("passUp")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <blockquote className={styles["quote"]}>{item.text}</blockquote>
        <p className={layout["soft"]}>{say("escalateHint")}</p>
        {escalate.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(escalate.error, locale)}
          </p>
        )}
        <TextArea label={say("ask")} rows={3} value={ask} onChange={setAsk} autoFocus />
        <TextWarning text={ask} />
        <DayField label={say("answerBy")} value={answerBy} min={today} onChange={setChosenDay} />
      </div>
    </Dialog>
  );
}
