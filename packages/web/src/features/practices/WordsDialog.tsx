import { type ReactNode, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { cardWords } from "./card-words.ts";

interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly isRequired?: boolean;
  readonly isPending: boolean;
  /** More to choose below the words. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** `id` is the same however often it is sent. */
  readonly onSend: (words: string, id: string) => void;
}

/** Asks for some words; what was typed stays when it could not be sent. */
export function WordsDialog(props: WordsDialogProps) {
  const {
    title,
    label,
    hint,
    action,
    isRequired = true,
    isPending,
    onClose,
    onSend,
    children,
  } = props;
  const text = useText(cardWords);
  const [words, setWords] = useState("");
  const [id] = useState(() => crypto.randomUUID());
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={isPending || (isRequired && words.trim() === "")}
            onPress={() => onSend(words.trim(), id)}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextArea
          label={label}
          description={hint}
          value={words}
          maxLength={2_000}
          onChange={setWords}
        />
        {children}
      </div>
    </Dialog>
  );
}
