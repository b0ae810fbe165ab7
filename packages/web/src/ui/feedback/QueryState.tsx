import type { ReactNode } from "react";
import { useText } from "../locale/locale-context.ts";
import { ErrorState } from "./ErrorState.tsx";
import { ProgressBar } from "./ProgressBar.tsx";
import styles from "./states.module.css";
import { feedbackWords } from "./words.ts";

/** The part of a query result that is drawn; results of React Query fit. */
export interface QueryLike<Data> {
  readonly status: "pending" | "error" | "success";
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch?: () => unknown;
}

export interface QueryStateProps<Data> {
  readonly query: QueryLike<Data>;
  readonly children: (data: Data) => ReactNode;
  /** What is loading, for screen readers and for waits over a second. */
  readonly label?: string | undefined;
  /** Where the work reports its progress: share of 0 to 1, time left, how to stop. */
  readonly progress?:
    | {
        readonly share: number | null;
        readonly remainingMs: number | null;
        readonly onCancel?: () => void;
      }
    | undefined;
  /** Draws an error in words; without it, or where it gives nothing, a general sentence stands. */
  readonly describeError?: (error: unknown) => ReactNode;
}

/** The one place where loading, failed and present are told apart. */
export function QueryState<Data>({
  query,
  children,
  label,
  progress,
  describeError,
}: QueryStateProps<Data>) {
  const text = useText(feedbackWords);
  if (query.status === "error") {
    const { refetch } = query;
    return (
      <ErrorState {...(refetch === undefined ? {} : { onRetry: () => void refetch() })}>
        {describeError?.(query.error)}
      </ErrorState>
    );
  }
  if (query.status === "success") return children(query.data as Data);
  if (progress !== undefined) return <ProgressBar label={label ?? text("loading")} {...progress} />;
  return (
    <div role="status" className={styles["loading"]}>
      {label ?? text("loading")}
    </div>
  );
}
