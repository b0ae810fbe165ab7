import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { analysesWords } from "./analyses-words.ts";

interface DeleteDialogProps {
  readonly title: string;
  readonly body: string;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** Asks before something is gone for good. */
export function DeleteDialog({ title, body, onClose, onDelete }: DeleteDialogProps) {
  const text = useText(analysesWords);
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="danger"
            onPress={() => {
              onDelete();
              onClose();
            }}
          >
            {text("deleteYes")}
          </Button>
        </>
      }
    >
      <p>{body}</p>
    </Dialog>
  );
}
