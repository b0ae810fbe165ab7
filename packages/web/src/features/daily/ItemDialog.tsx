import type { BoardItemCard } from "@talka/contract";
import { boardKinds } from "@talka/lean";
import { useState } from "react";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { boardWords } from "./board-words.ts";
import { teamWords } from "./team-words.ts";
import { useBoardActions } from "./use-boards.ts";

/** Words a line anew, says who takes it on, or moves it to another column. */
export function ItemDialog({
  item,
  onClose,
}: {
  readonly item: BoardItemCard;
  readonly onClose: () => void;
}) {
  const text = useText(boardWords);
  const tell = useText(teamWords);
  const { update } = useBoardActions(item.teamId);
  const [words, setWords] = useState(item.text);
  const [owner, setOwner] = useState(item.owner);
  const [kind, setKind] = useState(item.kind);
  return (
    <Dialog
      isOpen
      title={tell("change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tell("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={update.isPending || words.trim() === ""}
            onPress={() =>
              update.mutate(
                { id: item.id, kind, text: words, owner, isClosed: item.closedOn !== null },
                { onSuccess: onClose },
              )
            }
          >
            {tell("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextArea label={text("text")} rows={3} value={words} onChange={setWords} />
        <TextWarning text={words} />
        <TextField
          label={text("owner")}
          description={text("ownerHint")}
          value={owner}
          maxLength={100}
          onChange={setOwner}
        />
        <Select
          label={text("kindOne", { kind })}
          value={kind}
          onChange={setKind}
          options={boardKinds.map((one) => ({ value: one, label: text("kind", { kind: one }) }))}
        />
      </div>
    </Dialog>
  );
}
