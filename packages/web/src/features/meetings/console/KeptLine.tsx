import { meetingLimits } from "@talka/meeting";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useKept } from "../shared/use-kept.ts";
import talkStyles from "./talk.module.css";

interface KeptLineProps {
  /** What it is kept by on this device. */
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly onLine: (line: string) => void;
}

/** One line to type and send; kept on this device until it is. */
export function KeptLine({ name, label, button, onLine }: KeptLineProps) {
  const typed = useKept(name, "");
  return (
    <form
      className={talkStyles["adding"]}
      onSubmit={(event) => {
        event.preventDefault();
        const line = typed.value.trim();
        if (line === "") return;
        onLine(line);
        typed.forget();
      }}
    >
      <TextField
        label={label}
        value={typed.value}
        onChange={typed.set}
        maxLength={meetingLimits.noteCharacters}
      />
      <Button type="submit">{button}</Button>
    </form>
  );
}
