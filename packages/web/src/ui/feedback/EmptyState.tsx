import type { ReactNode } from "react";
import styles from "./states.module.css";

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
}

/** Nothing here yet, why, and what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      <p className={styles["title"]}>{title}</p>
      {children !== undefined && <div className={styles["body"]}>{children}</div>}
      {action}
    </div>
  );
}
