import { Link } from "@tanstack/react-router";
import { useUnseenNotices } from "../api/unseen-notices.ts";
import { useText } from "../ui/locale/locale-context.ts";
import styles from "./Bell.module.css";
import { shellWords } from "./shell-words.ts";

/** Leads to the notices and says how many were not seen. */
export function Bell() {
  const text = useText(shellWords);
  const count = useUnseenNotices();
  return (
    <Link to="/notices" className={styles["bell"]} aria-label={text("notices", { count })}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M10 2.5a5 5 0 0 0-5 5c0 4.5-1.8 5.7-1.8 6.7h13.6c0-1-1.8-2.2-1.8-6.7a5 5 0 0 0-5-5Zm-2 13.7a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span aria-hidden="true" className={styles["count"]}>
          {count >= 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
