import type { NewsSummary } from "@talka/contract";
import { readText, type TranslatedText } from "@talka/exchange";
import { joinList } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { Table } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { DraftDialog } from "./DraftDialog.tsx";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";
import { useNewsList } from "./use-news.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** News of the organisation in every state, and the way to the public pages. */
export function NewsListPage() {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayWrite = useRight("news.write");
  const [isDrafting, setDrafting] = useState(false);
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("title")}</h1>
        {mayWrite && (
          <div className={layout["row"]}>
            <Button onPress={() => setDrafting(true)}>{text("draftFrom")}</Button>
            <ButtonLink to="/news/$id" params={{ id: "new" }} look="primary">
              {text("create")}
            </ButtonLink>
          </div>
        )}
      </div>
      <p className={layout["soft"]}>
        {text("lead")}{" "}
        <a href={`/${locale}/news`} target="_blank" rel="noreferrer">
          {text("toPublic")}
        </a>
      </p>
      {mayWrite ? (
        <Listed />
      ) : (
        session !== null && (
          <EmptyState
            title={session.person === null ? text("signInFirst") : text("noRight")}
            action={
              session.person === null && (
                <ButtonLink to="/sign-in" search={{ next: "/news" }}>
                  {text("signIn")}
                </ButtonLink>
              )
            }
          />
        )
      )}
      {isDrafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </div>
  );
}

function Listed() {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const news = useNewsList(true);
  return (
    <QueryState query={news} describeError={(error) => problemSentence(error, locale)}>
      {({ news: all }) =>
        all.length === 0 ? (
          <EmptyState title={text("none")}>
            <p>{text("noneHint")}</p>
          </EmptyState>
        ) : (
          <NewsTable news={all} />
        )
      }
    </QueryState>
  );
}

function NewsTable({ news }: { readonly news: readonly NewsSummary[] }) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const titleOf = (item: NewsSummary) => readText(item.title as unknown as TranslatedText, locale);
  return (
    <Table
      caption={text("title")}
      hideCaption
      rows={news}
      rowKey={(item) => item.id}
      columns={[
        {
          id: "name",
          title: text("name"),
          isRowHeader: true,
          cell: (item) => (
            <Link to="/news/$id" params={{ id: item.id }} lang={titleOf(item).locale}>
              {titleOf(item).text}
            </Link>
          ),
          sortBy: (item) => titleOf(item).text,
        },
        {
          id: "state",
          title: text("state"),
          cell: (item) => (
            <>
              <span className={styles["state"]} data-state={item.state}>
                {text(`state.${item.state}`)}
              </span>
              <Notes item={item} />
            </>
          ),
          sortBy: (item) => text(`state.${item.state}`),
        },
        {
          id: "languages",
          title: text("languages"),
          cell: (item) =>
            item.shownLocales.length === 0
              ? text("notPublic")
              : joinList(
                  item.shownLocales.map((one) => text(`language.${one}`).toLowerCase()),
                  locale,
                ),
        },
        {
          id: "changed",
          title: text("changed"),
          cell: (item) => (
            <>
              <DateText atMs={Date.parse(item.updatedAt)} zone={zone} length="short" />
              {item.changedBy !== null && ` · ${item.changedBy}`}
            </>
          ),
          sortBy: (item) => item.updatedAt,
        },
      ]}
    />
  );
}

/** What an editor should know of a published item. */
function Notes({ item }: { readonly item: NewsSummary }) {
  const text = useText(newsWords);
  const notes = [
    ...(item.state === "published" && item.publishedRevision !== item.revision
      ? [text("newerWaits")]
      : []),
    ...(item.shownLocales.length < item.publishedLocales.length ? [text("hiddenShort")] : []),
  ];
  if (notes.length === 0) return null;
  return <span className={styles["note"]}>{notes.join("; ")}</span>;
}
