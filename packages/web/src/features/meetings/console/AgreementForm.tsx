import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import styles from "./console.module.css";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

interface AgreementFormProps {
  readonly button: string;
  /** Names of fields that must be filled in and are not. */
  readonly missing: readonly string[];
  readonly onSend: () => void;
  /** Something that is there is being changed; leaves it as it was. */
  readonly onLeave?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form for something agreed on; says what is missing instead of sending half of it. */
export function AgreementForm({ button, missing, onSend, onLeave, children }: AgreementFormProps) {
  const text = useText(talkWords);
  const [isTried, setTried] = useState(false);
  return (
    <form
      className={talkStyles["agreement"]}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(missing.length > 0);
        if (missing.length === 0) onSend();
      }}
    >
      {children}
      {isTried && missing.length > 0 && (
        <p role="alert" className={styles["bad"]}>
          {text("missing", { fields: missing.join(", ") })}
        </p>
      )}
      <div className={styles["row"]}>
        <Button type="submit">{button}</Button>
        {onLeave !== undefined && (
          <Button look="quiet" onPress={onLeave}>
            {text("cancelChange")}
          </Button>
        )}
      </div>
    </form>
  );
}
