import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { NoticeList } from "./NoticeList.tsx";
import { noticePageWords } from "./notice-page-words.ts";
import { useMarkSeen, useNotices } from "./use-notices.ts";

/** Everything that has happened and concerns the reader. */
export function NoticesPage() {
  const text = useText(noticePageWords);
  const { locale } = useLocale();
  const session = useSession();
  const notices = useNotices();
  const mark = useMarkSeen();
  usePageTitle(text("title"));
  const all = notices.data?.notices ?? [];
  if (session !== null && session.organisation === null) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        <EmptyState
          title={text("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: "/notices" }}>
              {text("signIn")}
            </ButtonLink>
          }
        />
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        <div className={layout["row"]}>
          {all.some((one) => !one.isSeen) && (
            <Button isDisabled={mark.isPending} onPress={() => mark.mutate(all)}>
              {text("markAll")}
            </Button>
          )}
          <ButtonLink to="/account" hash="mail" look="quiet">
            {text("settings")}
          </ButtonLink>
        </div>
      </div>
      {mark.isError && <ErrorState title={problemSentence(mark.error, locale)}> </ErrorState>}
      <QueryState
        query={notices}
        label={text("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(page) =>
          page.notices.length === 0 ? (
            <EmptyState title={text("empty")}>
              <p>{text("emptyHint")}</p>
            </EmptyState>
          ) : (
            <NoticeList notices={page.notices} />
          )
        }
      </QueryState>
    </div>
  );
}
