import { type ReactNode, useId, useState } from "react";
import { Button } from "../forms/Button.tsx";
import { useText } from "../locale/locale-context.ts";
import styles from "./MoreTools.module.css";
import { overlayWords } from "./words.ts";

/**
 * Buttons that stand side by side on a wide screen and behind one button on a narrow one, so that what
 * they act on comes first. Goes into a row.
 *
 * `of` says what the buttons are about, where a page has several such groups.
 */
export function MoreTools({
  of,
  children,
}: {
  readonly of?: string;
  readonly children: ReactNode;
}) {
  const text = useText(overlayWords);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <span className={styles["toggle"]}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={of === undefined ? text("more") : `${text("more")}: ${of}`}
          onPress={() => setOpen(!isOpen)}
        >
          {text("more")}
        </Button>
      </span>
      <div id={id} className={styles["tools"]} data-open={isOpen}>
        {children}
      </div>
    </>
  );
}
