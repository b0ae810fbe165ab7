import type { NewsPage } from "@talka/contract";
import {
  type ContentLocale,
  confirmTranslations,
  contentLocales,
  type NewsContent,
  type NewsFunding,
  newsObstacles,
} from "@talka/exchange";
import { joinList, missingPublicitySentence, personalDataHints } from "@talka/report";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { LanguagePanel } from "./LanguagePanel.tsx";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";
import { useNewsActions } from "./use-news.ts";

interface PublishPanelProps {
  readonly page: NewsPage | null;
  readonly content: NewsContent;
  readonly funding: NewsFunding;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly onChange: (content: NewsContent) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** From writing to publishing: where the item stands, language by language, and the next step. */
export function PublishPanel(props: PublishPanelProps) {
  const { page, content, funding, isChanged, isSaving, onChange, onSave, onDiscard } = props;
  const text = useText(newsWords);
  const [chosen, setChosen] = useState<readonly ContentLocale[]>(() =>
    page !== null && page.publishedLocales.length > 0
      ? page.publishedLocales
      : [content.title.original],
  );
  const toggle = (locale: ContentLocale, isIn: boolean) =>
    setChosen(contentLocales.filter((one) => (one === locale ? isIn : chosen.includes(one))));
  return (
    <section aria-labelledby="publication" className={styles["panel"]}>
      <h2 id="publication">{text("publication")}</h2>
      <p>
        {text("stateIs", { state: text(`state.${page?.state ?? "draft"}`) })}
        {page !== null && isWaiting(page) && <> · {text("newerWaits")}</>}
      </p>
      <PersonalData content={content} />
      <ul className={styles["languages"]}>
        {contentLocales.map((language) => (
          <LanguagePanel
            key={language}
            {...{ language, content, funding, page }}
            isChosen={chosen.includes(language)}
            onChoose={(isIn) => toggle(language, isIn)}
            onConfirm={() => onChange(confirmTranslations(content, language))}
          />
        ))}
      </ul>
      {isChanged && <p className={layout["soft"]}>{text("unsaved")}</p>}
      {isChanged || page === null ? (
        <div className={styles["actions"]}>
          <Button look="primary" isDisabled={isSaving} onPress={onSave}>
            {text("save")}
          </Button>
          {isChanged && <Button onPress={onDiscard}>{text("discard")}</Button>}
        </div>
      ) : (
        <Steps {...{ page, content, funding, chosen }} />
      )}
    </section>
  );
}

interface StepsProps {
  readonly page: NewsPage;
  readonly content: NewsContent;
  readonly funding: NewsFunding;
  readonly chosen: readonly ContentLocale[];
}

/** What may be done with a saved item now. */
function Steps({ page, content, funding, chosen }: StepsProps) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const toast = useToast();
  const mayPublish = useRight("news.publish");
  const { finish, publish, takeBack } = useNewsActions();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const failedWith = (error: unknown) => setRefusal(problemSentence(error, locale));
  const { id, revision, state } = page;
  const send = () => {
    setRefusal(null);
    if (chosen.length === 0) return setRefusal(text("chooseLanguage"));
    const [obstacle] = newsObstacles(content, chosen, funding);
    if (obstacle !== undefined && obstacle.publicity.length > 0) {
      const missing = { locale: obstacle.locale, parts: obstacle.publicity };
      return setRefusal(
        missingPublicitySentence({ code: "publicity.missing", ...missing }, locale),
      );
    }
    return publish.mutate(
      { id, revision, locales: chosen },
      { onError: failedWith, onSuccess: () => toast({ text: text("published"), tone: "good" }) },
    );
  };
  const isPublic = state === "published";
  // Other languages than those it is public in have been chosen.
  const isOther = chosen.join() !== page.publishedLocales.join();
  const mayBePublished = state === "ready" || isPublic;
  return (
    <>
      {refusal !== null && (
        <p role="alert" className={styles["refusal"]}>
          {refusal}
        </p>
      )}
      <div className={styles["actions"]}>
        {(state === "draft" || state === "taken-back") && (
          <Button
            look="primary"
            isDisabled={finish.isPending}
            onPress={() => finish.mutate(id, { onError: failedWith })}
          >
            {text("finish")}
          </Button>
        )}
        {mayPublish && mayBePublished && (!isPublic || isWaiting(page) || isOther) && (
          <Button look="primary" isDisabled={publish.isPending} onPress={send}>
            {text(isPublic && isWaiting(page) ? "publishAgain" : "publish")}
          </Button>
        )}
        {mayPublish && isPublic && (
          <Button look="danger" onPress={() => setAsking(true)}>
            {text("takeBack")}
          </Button>
        )}
      </div>
      <Dialog
        isOpen={isAsking}
        title={text("takeBackTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              onPress={() => {
                setAsking(false);
                takeBack.mutate(id, {
                  onError: failedWith,
                  onSuccess: () => toast({ text: text("takenBack") }),
                });
              }}
            >
              {text("takeBack")}
            </Button>
          </>
        }
      >
        <p>{text("takeBackText")}</p>
      </Dialog>
    </>
  );
}

/** What may point to a person, before all can read it. */
function PersonalData({ content }: { readonly content: NewsContent }) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const found = personalDataHints(content).flatMap(({ part, kinds }) =>
    kinds.map((kind) => text("hintIn", { what: text(`hint.${kind}`), part: text(`part.${part}`) })),
  );
  if (found.length === 0) return null;
  return (
    <p role="note" className={styles["warning"]}>
      {text("personalData", { parts: joinList([...new Set(found)], locale) })}
    </p>
  );
}

function isWaiting({ state, revision, publishedRevision }: NewsPage): boolean {
  return state === "published" && publishedRevision !== revision;
}
