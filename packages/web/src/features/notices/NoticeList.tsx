import type { Notice } from "@talka/contract";
import { readText } from "@talka/exchange";
import { noticeSentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { noticePageWords } from "./notice-page-words.ts";
import styles from "./notices.module.css";
import { useMarkSeen } from "./use-notices.ts";

/** Notices, a line each: what happened, what it is called, who let it be known, when. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText(noticePageWords);
  const { locale } = useLocale();
  const mark = useMarkSeen();
  return (
    <ul className={styles["list"]}>
      {notices.map((notice) => {
        const sentence = noticeSentence(notice.kind, locale);
        const { title } = notice;
        return (
          <li key={notice.id} className={styles["item"]} data-unseen={!notice.isSeen || undefined}>
            <div className={styles["words"]}>
              <span>
                {notice.path === null ? (
                  sentence
                ) : (
                  <Link
                    to={notice.path as "/"}
                    onClick={() => {
                      if (!notice.isSeen) mark.mutate(notice);
                    }}
                  >
                    {sentence}
                  </Link>
                )}
                {!notice.isSeen && <span className={styles["new"]}>{text("unseen")}</span>}
              </span>
              {title !== null && title !== "" && (
                <span>{typeof title === "string" ? title : readText(title, locale).text}</span>
              )}
              <small>
                {notice.from.names[locale]} ·{" "}
                <DateText atMs={Date.parse(notice.at)} zone="Europe/Riga" />
              </small>
            </div>
            {!notice.isSeen && (
              <Button
                look="quiet"
                size="small"
                aria-label={`${text("seen")}: ${sentence}`}
                isDisabled={mark.isPending}
                onPress={() => mark.mutate(notice)}
              >
                {text("seen")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
