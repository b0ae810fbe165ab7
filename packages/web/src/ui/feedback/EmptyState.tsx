import type { ReactNode } from "react";
import styles from "./states.module.css";

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
}

/** Nothing here yet, why, and what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      <div className={styles["title"]}>{title}</div>
      {children !== undefined && <div className={styles["body"]}>{children}</div>}
      {action}
    </div>
  );
}
