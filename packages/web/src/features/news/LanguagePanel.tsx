import type { NewsPage } from "@talka/contract";
import {
  type ContentLocale,
  confirmTranslations,
  type NewsContent,
  type NewsFunding,
  newsObstacles,
  readNews,
} from "@talka/exchange";
import { joinList, missingPublicitySentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";

interface LanguagePanelProps {
  readonly language: ContentLocale;
  readonly content: NewsContent;
  readonly funding: NewsFunding;
  readonly page: NewsPage | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onConfirm: () => void;
}

/** One language of an item: how its texts stand, what is missing, and whether to publish in it. */
export function LanguagePanel(props: LanguagePanelProps) {
  const { language, content, funding, page, isChosen, onChoose, onConfirm } = props;
  const text = useText(newsWords);
  const { state } = readNews(content, language);
  // Some text of this language is a machine's draft, or behind.
  const mayConfirm =
    JSON.stringify(confirmTranslations(content, language)) !== JSON.stringify(content);
  const isShown = page?.shownLocales.includes(language) ?? false;
  const isHidden = page?.hidden.some((one) => one.locale === language) ?? false;
  return (
    <li className={styles["language"]}>
      <Checkbox
        label={text("publishIn", { locale: language })}
        description={text(`text.${state}`)}
        isSelected={isChosen}
        onChange={onChoose}
      />
      <ObstacleText language={language} content={content} funding={funding} />
      {isHidden && (
        <p className={styles["warning"]} role="note">
          {text("hidden", { locale: language })}
        </p>
      )}
      <div className={styles["links"]}>
        {mayConfirm && (
          <Button size="small" onPress={onConfirm}>
            {text("confirm")}
          </Button>
        )}
        {page !== null && (
          <a
            href={`/${language}/preview/news/${page.id}`}
            target="_blank"
            rel="noreferrer"
            aria-label={`${text("preview")}: ${text(`language.${language}`)}`}
          >
            {text("preview")}
          </a>
        )}
        {isShown && (
          <a
            href={`/${language}/news/${page?.slug ?? ""}`}
            target="_blank"
            rel="noreferrer"
            aria-label={`${text("readPublic")}: ${text(`language.${language}`)}`}
          >
            {text("readPublic")}
          </a>
        )}
      </div>
    </li>
  );
}

interface ObstacleTextProps {
  readonly language: ContentLocale;
  readonly content: NewsContent;
  readonly funding: NewsFunding;
}

/** What stands against publishing in a language, in sentences; nothing where nothing does. */
function ObstacleText({ language, content, funding }: ObstacleTextProps) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const [obstacle] = newsObstacles(content, [language], funding);
  if (obstacle === undefined) return null;
  const { parts, publicity } = obstacle;
  const names = joinList(
    parts.map((part) => text(`part.${part}`)),
    locale,
  );
  return (
    <>
      {parts.length > 0 && (
        <p className={styles["missing"]}>{text("missingTexts", { parts: names })}</p>
      )}
      {publicity.length > 0 && (
        <p className={styles["warning"]} role="note">
          {funding.kind === "gone"
            ? text("profileGone")
            : missingPublicitySentence(
                { code: "publicity.missing", locale: language, parts: publicity },
                locale,
              )}{" "}
          {funding.kind === "profile" && (
            <Link to="/programme/funding/$id" params={{ id: funding.profile.id }}>
              {text("openProfile")}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
