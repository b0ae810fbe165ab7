import { type ReactNode, useEffect, useId, useRef } from "react";
import { sessionWords } from "../words/session-words.ts";
import { Button } from "./Button.tsx";
import { useText } from "./light-locale.ts";
import styles from "./modal.module.css";

/** The browser's own dialog: it holds the focus, closes with Escape and gives the focus back. */
export function Modal({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const text = useText(sessionWords);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles["modal"]}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles["modalHead"]}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          {text("close")}
        </Button>
      </header>
      {children}
    </dialog>
  );
}
