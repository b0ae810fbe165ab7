import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { analysesWords } from "./analyses-words.ts";

interface RenameDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRename: (title: string) => void;
}

/** Another name for a saved analysis: a new version of it, the older ones keep theirs. */
export function RenameDialog({ title, onClose, onRename }: RenameDialogProps) {
  const text = useText(analysesWords);
  const [name, setName] = useState(title);
  const isReady = name.trim() !== "" && name.trim() !== title;
  const save = () => {
    if (!isReady) return;
    onRename(name.trim());
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={text("renameTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={save}>
            {text("save")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={text("newName")}
          value={name}
          maxLength={200}
          autoFocus
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}
