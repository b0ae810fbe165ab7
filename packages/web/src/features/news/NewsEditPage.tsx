import type { NewsPage, NewsSubjects } from "@talka/contract";
import { type ContentLocale, type NewsContent, originalText, textsOf } from "@talka/exchange";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { useRevisedDraft } from "../../ui/forms/use-revised-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { NewsForm } from "./NewsForm.tsx";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";
import { PublishPanel } from "./PublishPanel.tsx";
import { photoWords } from "./photo-words.ts";
import { RevisionsDialog } from "./RevisionsDialog.tsx";
import { fundingOfDraft } from "./subject-options.ts";
import { makeNewsId, useNewsActions, useNewsItem, useNewsSubjects } from "./use-news.ts";

/** One news item: writing, translating, publishing. The id "new" begins one. */
export function NewsEditPage() {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayWrite = useRight("news.write");
  const { id } = useParams({ from: "/news/$id" });
  const isNew = id === "new";
  const item = useNewsItem(id, isNew || !mayWrite);
  const subjects = useNewsSubjects(mayWrite);
  usePageTitle(item.data?.title.text ?? text("newTitle"));
  const describeError = (error: unknown) => problemSentence(error, locale);
  if (session === null) return null;
  if (!mayWrite) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        <EmptyState
          title={session.person === null ? text("signInFirst") : text("noRight")}
          action={
            session.person === null && (
              <ButtonLink to="/sign-in" search={{ next: `/news/${id}` }}>
                {text("signIn")}
              </ButtonLink>
            )
          }
        />
      </div>
    );
  }
  return (
    <QueryState query={subjects} describeError={describeError}>
      {(known) =>
        isNew ? (
          <Editor key="new" page={null} subjects={known} locale={locale} />
        ) : (
          <QueryState query={item} describeError={describeError}>
            {(page) => <Editor key={page.id} page={page} subjects={known} locale={locale} />}
          </QueryState>
        )
      }
    </QueryState>
  );
}

interface EditorProps {
  readonly page: NewsPage | null;
  readonly subjects: NewsSubjects;
  readonly locale: ContentLocale;
}

function Editor({ page, subjects, locale }: EditorProps) {
  const text = useText(newsWords);
  const say = useText(photoWords);
  const toast = useToast();
  const navigate = useNavigate();
  const { save, remove } = useNewsActions();
  const [blank] = useState(() => ({ id: makeNewsId(), content: emptyContent(locale) }));
  const [dialog, setDialog] = useState<"revisions" | "delete" | null>(null);
  const [titleError, setTitleError] = useState<string | undefined>();
  const draft = useRevisedDraft<NewsContent>(
    `news.${page?.id ?? "new"}`,
    page === null
      ? { id: blank.id, basedOn: null, value: blank.content }
      : { id: page.id, basedOn: page.revision, value: page.content as unknown as NewsContent },
  );
  const content = draft.value;
  const [wasTried, setTried] = useState(false);
  const isUndescribed = content.photos.some((photo) => photo.alt.text.trim() === "");
  const failedWith = (error: unknown) =>
    toast({ text: problemSentence(error, locale), tone: "bad" });
  const keep = () => {
    if (content.title.text.trim() === "") return setTitleError(text("titleMissing"));
    setTitleError(undefined);
    setTried(isUndescribed);
    if (isUndescribed) return toast({ text: say("altMissing"), tone: "bad" });
    const { id, basedOn } = draft;
    return save.mutate(
      { id, basedOn, content },
      {
        onError: failedWith,
        onSuccess: async () => {
          draft.discard();
          toast({ text: text("saved"), tone: "good" });
          if (page === null) await navigate({ to: "/news/$id", params: { id }, replace: true });
        },
      },
    );
  };
  const isUntranslated = textsOf(content).every(
    (one) => Object.keys(one.translations).length === 0,
  );
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <p className={styles["back"]}>
            <Link to="/news">← {text("back")}</Link>
          </p>
          <h1 lang={page === null ? undefined : content.title.original}>
            {page === null ? text("newTitle") : page.title.text}
          </h1>
        </div>
        {page !== null && (
          <div className={layout["row"]}>
            <Button onPress={() => setDialog("revisions")}>{text("revisions")}</Button>
            {page.firstPublishedAt === null && (
              <Button look="quiet" onPress={() => setDialog("delete")}>
                {text("delete")}
              </Button>
            )}
          </div>
        )}
      </div>
      {draft.isRestored && <p className={styles["restored"]}>{text("restored")}</p>}
      <div className={styles["editor"]}>
        <NewsForm
          content={content}
          subjects={subjects}
          mayChooseOriginal={isUntranslated}
          titleError={titleError}
          showsPhotoErrors={wasTried}
          onChange={draft.change}
        />
        <PublishPanel
          page={page}
          content={content}
          funding={fundingOfDraft(content, subjects)}
          isChanged={draft.isChanged}
          isSaving={save.isPending}
          onChange={draft.change}
          onSave={keep}
          onDiscard={draft.discard}
        />
      </div>
      {dialog === "revisions" && page !== null && (
        <RevisionsDialog id={page.id} onUse={draft.change} onClose={() => setDialog(null)} />
      )}
      <Dialog
        isOpen={dialog === "delete"}
        title={text("deleteTitle")}
        onClose={() => setDialog(null)}
        actions={
          <>
            <Button onPress={() => setDialog(null)}>{text("cancel")}</Button>
            <Button
              look="danger"
              onPress={() =>
                remove.mutate(draft.id, {
                  onError: failedWith,
                  onSuccess: async () => {
                    draft.discard();
                    toast({ text: text("deleted") });
                    await navigate({ to: "/news" });
                  },
                })
              }
            >
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </div>
  );
}

function emptyContent(locale: ContentLocale): NewsContent {
  return {
    title: originalText(locale, ""),
    lead: null,
    body: null,
    photos: [],
    tags: [],
    projectId: null,
    fundingProfileId: null,
    eventId: null,
    meetingId: null,
  };
}
