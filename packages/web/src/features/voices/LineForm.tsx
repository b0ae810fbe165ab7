import { type FormEvent, type ReactNode, useState } from "react";
import { forgetKept, keep, readKept } from "../../device/kept.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import obstacleStyles from "./obstacle.module.css";

interface LineFormProps {
  /** Where what is typed is kept on the device until it is sent. */
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly cancel: string;
  readonly children?: ReactNode;
  /** Tells whether the line was kept. */
  readonly onLine: (line: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** One line and a button; what is typed stays until the server has it. */
export function LineForm(props: LineFormProps) {
  const { name, label, button, cancel, children, onLine, onClose } = props;
  const [line, setLine] = useState(() => String(readKept(name) ?? ""));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (line.trim() === "") return;
    try {
      await onLine(line);
    } catch {
      // Told by whoever sends it; the line stays here.
      return;
    }
    forgetKept(name);
    onClose();
  };
  return (
    <form className={obstacleStyles["lineForm"]} onSubmit={(event) => void submit(event)}>
      <TextField
        label={label}
        autoFocus
        maxLength={300}
        value={line}
        onChange={(next) => {
          setLine(next);
          keep(name, next);
        }}
      />
      {children}
      <div className={obstacleStyles["lineButtons"]}>
        <Button type="submit" look="primary" size="small">
          {button}
        </Button>
        <Button size="small" look="quiet" onPress={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
