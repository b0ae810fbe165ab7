import type { ThreadPage as Thread } from "@talka/contract";
import { type ThreadPicture, threadPicture, threadSvg, threadWords } from "@talka/report";
import { useParams } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { accountLinkWords } from "./account-link-words.ts";
import { ThreadPictureView } from "./ThreadPictureView.tsx";
import { ThreadTable } from "./ThreadTable.tsx";
import { drawnThread, partTitle } from "./tell-part.ts";
import { threadPageWords } from "./thread-page-words.ts";
import { type OfRecord, useThread } from "./use-thread.ts";

/** The picture of one thread, with its table. */
export function ThreadPage() {
  const record = useParams({ from: "/thread/$kind/$id" }) as OfRecord;
  const text = useText(threadPageWords);
  const say = useText(threadWords);
  const link = useText(accountLinkWords);
  const { locale } = useLocale();
  const session = useSession();
  const thread = useThread(record);
  const self = thread.data?.parts.find((part) => part.side === "self");
  const title = self === undefined ? text("title") : partTitle(self, say, locale);
  usePageTitle(self === undefined ? title : say("title", { title }));
  const isStranger = session !== null && session.organisation === null;
  return (
    <div className={layout["page"]}>
      <div>
        <p className={layout["soft"]}>
          {self === undefined ? "" : `${text("title")} · ${say("kind", { kind: self.kind })}`}
        </p>
        <h1>{title}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      {isStranger ? (
        <EmptyState
          title={link("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: `/thread/${record.kind}/${record.id}` }}>
              {link("signIn")}
            </ButtonLink>
          }
        />
      ) : (
        <QueryState
          query={thread}
          label={text("loading")}
          describeError={(error) => <p>{problemSentence(error, locale)}</p>}
        >
          {(page) =>
            page.parts.length < 2 ? (
              <EmptyState title={text("alone")}>
                <p>{text("aloneHint")}</p>
              </EmptyState>
            ) : (
              <WholeThread page={page} title={title} />
            )
          }
        </QueryState>
      )}
    </div>
  );
}

function WholeThread({ page, title }: { readonly page: Thread; readonly title: string }) {
  const text = useText(threadPageWords);
  const say = useText(threadWords);
  const { locale } = useLocale();
  const drawn = drawnThread(page, say, locale);
  const picture: ThreadPicture = threadPicture(drawn.records, drawn.links);
  const words = {
    title: say("title", { title }),
    description: say("description", { count: page.parts.length }),
    locale,
  };
  return (
    <>
      <div className={layout["head"]} data-print="hide">
        <p className={layout["soft"]}>{text("keys")}</p>
        <div className={layout["row"]}>
          <Button onPress={() => saveFile("talka.svg", threadSvg(picture, words), "image/svg+xml")}>
            {text("saveSvg")}
          </Button>
          <Button onPress={() => window.print()}>{text("print")}</Button>
        </div>
      </div>
      {page.isCut && <p role="status">{text("cut", { count: page.parts.length })}</p>}
      <ThreadPictureView picture={picture} parts={page.parts} words={words} />
      <section aria-labelledby="thread-table" className={layout["section"]}>
        <h2 id="thread-table">{text("table")}</h2>
        <ThreadTable parts={page.parts} />
      </section>
    </>
  );
}
