import type { NewsSubjects } from "@talka/contract";
import {
  type ContentLocale,
  contentLocales,
  type NewsContent,
  originalText,
  type TranslatedText,
} from "@talka/exchange";
import { useState } from "react";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";
import { PhotosField } from "./PhotosField.tsx";
import { inheritedProfileId, type SubjectOption, subjectOptions } from "./subject-options.ts";

interface NewsFormProps {
  readonly content: NewsContent;
  readonly subjects: NewsSubjects;
  /** The language of the original can still be chosen: nobody has translated anything. */
  readonly mayChooseOriginal: boolean;
  readonly titleError: string | undefined;
  readonly showsPhotoErrors: boolean;
  readonly onChange: (content: NewsContent) => void;
}

/** What an item says, and what it is about. */
export function NewsForm(props: NewsFormProps) {
  const { content, subjects, mayChooseOriginal, titleError, showsPhotoErrors, onChange } = props;
  const text = useText(newsWords);
  const { original } = content.title;
  const put = (change: Partial<NewsContent>) => onChange({ ...content, ...change });
  const shown = (value: TranslatedText | null) => value ?? originalText(original, "");
  return (
    <div className={layout["form"]}>
      {mayChooseOriginal && (
        <div className={styles["short"]}>
          <Select
            label={text("originalLanguage")}
            value={original}
            options={contentLocales.map((value) => ({ value, label: text(`language.${value}`) }))}
            onChange={(locale) => onChange(inOriginal(content, locale))}
          />
        </div>
      )}
      <TranslatedField
        label={text("fieldTitle")}
        value={content.title}
        maxLength={150}
        isRequired
        error={titleError}
        onChange={(title) => put({ title })}
      />
      <TranslatedField
        long
        label={text("fieldLead")}
        value={shown(content.lead)}
        maxLength={600}
        onChange={(lead) => put({ lead: unlessEmpty(lead) })}
      />
      <div className={styles["body"]}>
        <TranslatedField
          long
          label={text("fieldBody")}
          value={shown(content.body)}
          maxLength={20_000}
          onChange={(body) => put({ body: unlessEmpty(body) })}
        />
        <p className={styles["hint"]}>{text("bodyHint")}</p>
      </div>
      <TagsField tags={content.tags} onChange={(tags) => put({ tags })} />
      <PhotosField
        photos={content.photos}
        eventId={content.eventId}
        original={original}
        showsErrors={showsPhotoErrors}
        onChange={(photos) => put({ photos })}
      />
      <SubjectFields content={content} subjects={subjects} put={put} />
    </div>
  );
}

interface SubjectFieldsProps {
  readonly content: NewsContent;
  readonly subjects: NewsSubjects;
  readonly put: (change: Partial<NewsContent>) => void;
}

function SubjectFields({ content, subjects, put }: SubjectFieldsProps) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const { projects, events, meetings, profiles } = subjectOptions(subjects, locale);
  const inherited = profiles.find((one) => one.value === inheritedProfileId(content, subjects));
  const none: SubjectOption = { value: "", label: text("nothing") };
  const fundingNone: SubjectOption = {
    value: "",
    label:
      inherited === undefined ? text("fundingNone") : text("asSubject", { name: inherited.label }),
  };
  const { fundingProfileId } = content;
  const isGone =
    fundingProfileId !== null && !profiles.some((one) => one.value === fundingProfileId);
  const gone = isGone ? [{ value: fundingProfileId, label: text("fundingGone") }] : [];
  const chosen = (value: string) => (value === "" ? null : value);
  return (
    <section aria-labelledby="about" className={layout["section"]}>
      <h2 id="about">{text("about")}</h2>
      <div className={styles["pairs"]}>
        <Select
          label={text("project")}
          value={content.projectId ?? ""}
          options={[none, ...projects]}
          onChange={(value) => put({ projectId: chosen(value) })}
        />
        <Select
          label={text("event")}
          value={content.eventId ?? ""}
          options={[none, ...events]}
          onChange={(value) => put({ eventId: chosen(value) })}
        />
        <Select
          label={text("session")}
          value={content.meetingId ?? ""}
          options={[none, ...meetings]}
          onChange={(value) => put({ meetingId: chosen(value) })}
        />
        <Select
          label={text("funding")}
          value={fundingProfileId ?? ""}
          options={[fundingNone, ...profiles, ...gone]}
          onChange={(value) => put({ fundingProfileId: chosen(value) })}
        />
      </div>
    </section>
  );
}

/** Topics in one line; what is typed stays as typed until one leaves the field. */
function TagsField({
  tags,
  onChange,
}: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const text = useText(newsWords);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={text("fieldTags")}
      description={text("tagsHint")}
      value={typed ?? tags.join(", ")}
      maxLength={420}
      onChange={(words) => {
        setTyped(words);
        const parts = words.split(",").map((part) => part.trim().slice(0, 40));
        onChange([...new Set(parts.filter((part) => part !== ""))].slice(0, 10));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function unlessEmpty(text: TranslatedText): TranslatedText | null {
  return text.text === "" && Object.keys(text.translations).length === 0 ? null : text;
}

function inOriginal(content: NewsContent, original: ContentLocale): NewsContent {
  const moved = (text: TranslatedText): TranslatedText => ({ ...text, original });
  const maybe = (text: TranslatedText | null) => (text === null ? null : moved(text));
  const { title, lead, body, photos } = content;
  return {
    ...content,
    title: moved(title),
    lead: maybe(lead),
    body: maybe(body),
    photos: photos.map((photo) => ({ ...photo, alt: moved(photo.alt) })),
  };
}
