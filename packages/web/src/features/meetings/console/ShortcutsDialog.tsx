import { Button } from "../../../ui/forms/Button.tsx";
import { ManyChoices } from "../../../ui/forms/Choices.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { consoleWords } from "./console-words.ts";
import talkStyles from "./talk.module.css";

interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const keys = [
  ["N", "next"],
  ["P", "paper"],
  ["T", "timer"],
  ["O", "projector"],
  ["?", "help"],
  ["Alt+1 … Alt+4", "kinds"],
] as const;

/** What single keys do, and how to switch them off. */
export function ShortcutsDialog({ isOpen, isOn, onSwitch, onClose }: ShortcutsDialogProps) {
  const text = useText(consoleWords);
  return (
    <Dialog
      isOpen={isOpen}
      title={text("shortcuts")}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text("close")}</Button>}
    >
      <p>{text("shortcutsText")}</p>
      <dl className={talkStyles["keys"]}>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(`key.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <ManyChoices
        label=""
        options={[{ value: "on", label: text("shortcutsOn") }]}
        values={isOn ? ["on"] : []}
        onChange={(values) => onSwitch(values.length > 0)}
      />
    </Dialog>
  );
}
