import { formatDuration, formatShare } from "@talka/report";
import { useId } from "react";
import { Button } from "../forms/Button.tsx";
import { useLocale, useText } from "../locale/locale-context.ts";
import styles from "./ProgressBar.module.css";
import { feedbackWords } from "./words.ts";

export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; `null` while nobody can know. */
  readonly share: number | null;
  /** Milliseconds still to go; `null` while there is no estimate. */
  readonly remainingMs?: number | null;
  readonly onCancel?: (() => void) | undefined;
}

/** How far a long work is, how long it will still take, and a way to stop it. */
export function ProgressBar({ label, share, remainingMs = null, onCancel }: ProgressBarProps) {
  const { locale } = useLocale();
  const text = useText(feedbackWords);
  const id = useId();
  const rounded = share === null ? null : Math.floor(share * 100);
  return (
    <div className={styles["progress"]}>
      <div className={styles["words"]}>
        <span id={id} className={styles["label"]}>
          {label}
        </span>
        <span className={styles["figures"]}>
          {rounded !== null && formatShare(rounded / 100, locale)}
          {remainingMs !== null && ` · ${remainingWords(remainingMs)}`}
        </span>
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(rounded === null ? {} : { "aria-valuenow": rounded })}
        className={styles["rail"]}
        data-unknown={share === null ? "" : undefined}
      >
        <div className={styles["fill"]} style={{ inlineSize: `${(share ?? 0.3) * 100}%` }} />
      </div>
      {onCancel !== undefined && (
        <Button size="small" onPress={onCancel}>
          {text("cancel")}
        </Button>
      )}
    </div>
  );

  function remainingWords(ms: number): string {
    if (ms < 2_000) return text("aMoment");
    const whole = ms < 90_000 ? Math.ceil(ms / 1_000) * 1_000 : Math.ceil(ms / 60_000) * 60_000;
    const time = formatDuration(whole, locale, { kind: "elapsed" }, { length: "short" });
    return text("remaining", { time });
  }
}
