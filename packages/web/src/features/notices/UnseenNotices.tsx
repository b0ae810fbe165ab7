import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { NoticeList } from "./NoticeList.tsx";
import { noticePageWords } from "./notice-page-words.ts";
import styles from "./notices.module.css";
import { useNotices } from "./use-notices.ts";

const SHOWN = 4;

/** The newest notices that were not seen yet; nothing where all were. */
export function UnseenNotices() {
  const text = useText(noticePageWords);
  const notices = (useNotices().data?.notices ?? []).filter((one) => !one.isSeen);
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="happened" className={layout["section"]}>
      <h2 id="happened" className={styles["heading"]}>
        {text("happened")}
      </h2>
      <NoticeList notices={notices.slice(0, SHOWN)} />
      <div>
        <ButtonLink to="/notices" look="quiet" size="small">
          {text("all")}
        </ButtonLink>
      </div>
    </section>
  );
}
