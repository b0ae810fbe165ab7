import type { ReactNode } from "react";
import { Button } from "../forms/Button.tsx";
import { joinClasses } from "../join-classes.ts";
import { useText } from "../locale/locale-context.ts";
import styles from "./states.module.css";
import { feedbackWords } from "./words.ts";

export interface ErrorStateProps {
  /** What did not work; the kit's own words if left out. */
  readonly title?: string | undefined;
  /** How to mend it. */
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** Something failed: what, how to mend it, and a way to try again. Announced when it appears. */
export function ErrorState({ title, children, onRetry }: ErrorStateProps) {
  const text = useText(feedbackWords);
  return (
    <div role="alert" className={joinClasses(styles["state"], styles["error"])}>
      <p className={styles["title"]}>{title ?? text("failed")}</p>
      <div className={styles["body"]}>{children ?? <p>{text("failedHint")}</p>}</div>
      {onRetry !== undefined && <Button onPress={onRetry}>{text("retry")}</Button>}
    </div>
  );
}
