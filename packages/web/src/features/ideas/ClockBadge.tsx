import type { ReplyClock } from "@talka/lean";
import { formatDay } from "@talka/report";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";

/** Where the first answer stands, in words; the colour only repeats them. */
export function ClockBadge({ clock }: { readonly clock: ReplyClock }) {
  const text = useText(ideaWords);
  const { locale } = useLocale();
  const due = text("dueOn", { day: formatDay(Date.parse(clock.dueOn), locale, "UTC", "short") });
  const [tone, words] =
    clock.kind === "answered"
      ? (["calm", text(clock.inTime ? "clock.inTime" : "clock.late")] as const)
      : clock.kind === "overdue"
        ? (["bad", text("clock.overdue", { n: clock.daysLate })] as const)
        : ([
            clock.daysLeft <= 2 ? "warn" : "calm",
            text("clock.running", { n: clock.daysLeft }),
          ] as const);
  return (
    <p className={styles["clock"]} data-tone={tone} title={due}>
      {words}
    </p>
  );
}
