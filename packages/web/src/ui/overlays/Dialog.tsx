import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { joinClasses } from "../join-classes.ts";
import styles from "./Dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `drawer` stands at the right edge at full height; good for settings beside a picture. */
  readonly shape?: "box" | "drawer";
  /** Buttons, in reading order: the safe way out first. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A window over the page. Escape and a click outside close it; focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, shape = "box", actions, children }: DialogProps) {
  return (
    <ModalOverlay
      className={joinClasses(styles["overlay"], styles[shape])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles["modal"] ?? ""}>
        <AriaDialog className={styles["dialog"] ?? ""}>
          <Heading slot="title" className={styles["title"] ?? ""}>
            {title}
          </Heading>
          <div className={styles["body"]}>{children}</div>
          {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
