import { createContext, type ReactNode, use, useCallback, useRef, useState } from "react";
import { Button } from "../forms/Button.tsx";
import { useText } from "../locale/locale-context.ts";
import styles from "./Toast.module.css";
import { feedbackWords } from "./words.ts";

/** A short word about something that has just happened, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly tone?: "calm" | "good" | "bad";
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

interface Shown extends Notice {
  readonly id: number;
}

const ToastContext = createContext<((notice: Notice) => void) | null>(null);

/** Gives `useToast` to everything below and shows the notices politely. They stay until closed. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const lastId = useRef(0);
  const text = useText(feedbackWords);
  const show = useCallback((notice: Notice) => {
    lastId.current += 1;
    const id = lastId.current;
    setShown((before) => [...before.slice(-2), { ...notice, id }]);
  }, []);
  const close = (id: number) => setShown((before) => before.filter((notice) => notice.id !== id));
  return (
    <ToastContext value={show}>
      {children}
      <section aria-label={text("notices")} className={styles["region"]} data-print="hide">
        <ol aria-live="polite" className={styles["list"]}>
          {shown.map((notice) => (
            <li key={notice.id} className={styles["toast"]} data-tone={notice.tone ?? "calm"}>
              <span>{notice.text}</span>
              {notice.action !== undefined && (
                <Button
                  look="quiet"
                  size="small"
                  onPress={() => {
                    notice.action?.onAction();
                    close(notice.id);
                  }}
                >
                  {notice.action.label}
                </Button>
              )}
              <Button
                look="quiet"
                size="small"
                square
                aria-label={text("close")}
                onPress={() => close(notice.id)}
              >
                ×
              </Button>
            </li>
          ))}
        </ol>
      </section>
    </ToastContext>
  );
}

/** Shows a notice: `const toast = useToast(); toast({ text: … })`. */
export function useToast(): (notice: Notice) => void {
  const show = use(ToastContext);
  if (show === null) throw new TypeError("useToast needs a ToastProvider above it");
  return show;
}
