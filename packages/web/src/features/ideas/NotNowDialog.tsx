import type { IdeaCard } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ideaWords } from "./idea-words.ts";
import { useIdeaChange } from "./use-ideas.ts";

interface NotNowDialogProps {
  readonly idea: IdeaCard;
  readonly onClose: () => void;
}

/** "Not now" asks why: whoever had the idea reads the answer. */
export function NotNowDialog({ idea, onClose }: NotNowDialogProps) {
  const text = useText(ideaWords);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isEmpty = reason.trim() === "";
  const send = useIdeaChange(
    () =>
      ask("moveIdea", {
        params: { id: idea.id },
        body: { state: "not-now", answer: "", reason },
      }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={`${text("state.not-now")}: ${idea.title}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={send.isPending}
            onPress={() => {
              setTried(true);
              if (!isEmpty) send.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextArea
          label={text("reason")}
          description={text("reasonHint")}
          autoFocus
          maxLength={1000}
          value={reason}
          error={isTried && isEmpty ? text("reasonFault") : undefined}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
