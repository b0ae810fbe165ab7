import { type ContentLocale, type NewsPhoto, originalText, readText } from "@talka/exchange";
import { Link } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./news.module.css";
import { photoWords } from "./photo-words.ts";
import { type Picture, usePictures } from "./use-pictures.ts";

interface PhotosFieldProps {
  readonly photos: readonly NewsPhoto[];
  readonly eventId: string | null;
  /** The language a new description begins in. */
  readonly original: ContentLocale;
  /** Saving was tried: descriptions that are missing are said. */
  readonly showsErrors: boolean;
  readonly onChange: (photos: readonly NewsPhoto[]) => void;
}

/** The photographs of an item in their order, each described, chosen among the materials. */
export function PhotosField(props: PhotosFieldProps) {
  const { photos, eventId, original, showsErrors, onChange } = props;
  const text = useText(photoWords);
  const { locale } = useLocale();
  const { pictures, error } = usePictures(eventId, locale);
  const known = new Map((pictures ?? []).map((one) => [one.id, one]));
  const open = (pictures ?? []).filter((one) =>
    photos.every((photo) => photo.materialId !== one.id),
  );
  const move = (from: number, by: number) => {
    const moved = [...photos];
    const [photo] = moved.splice(from, 1);
    if (photo !== undefined) moved.splice(from + by, 0, photo);
    onChange(moved);
  };
  return (
    <section aria-labelledby="photos" className={layout["section"]}>
      <h2 id="photos">{text("title")}</h2>
      {photos.length > 0 && (
        <ol className={styles["photos"]}>
          {photos.map((photo, k) => (
            <PhotoItem
              key={photo.materialId}
              photo={photo}
              picture={known.get(photo.materialId)}
              isLoading={pictures === null}
              showsErrors={showsErrors}
              onAlt={(alt) => onChange(photos.map((one, j) => (j === k ? { ...one, alt } : one)))}
              onEarlier={k === 0 ? undefined : () => move(k, -1)}
              onLater={k === photos.length - 1 ? undefined : () => move(k, 1)}
              onRemove={() => onChange(photos.filter((one) => one !== photo))}
            />
          ))}
        </ol>
      )}
      {error !== null && <p role="alert">{problemSentence(error, locale)}</p>}
      {pictures === null && error === null && <p>{text("loading")}</p>}
      {pictures !== null && pictures.length === 0 && <p>{text("none")}</p>}
      {open.length > 0 && photos.length < 20 && (
        <Select
          label={text("add")}
          value={null}
          placeholder={text("choose")}
          options={open.map((one) => ({
            value: one.id,
            label: readText(one.title, locale).text,
          }))}
          onChange={(materialId) =>
            onChange([...photos, { materialId, alt: originalText(original, "") }])
          }
        />
      )}
      <p className={styles["hint"]}>
        {text("hint")} <Link to="/materials">{text("materials")}</Link>.
      </p>
    </section>
  );
}

interface PhotoItemProps {
  readonly photo: NewsPhoto;
  readonly picture: Picture | undefined;
  readonly isLoading: boolean;
  readonly showsErrors: boolean;
  readonly onAlt: (alt: NewsPhoto["alt"]) => void;
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
  readonly onRemove: () => void;
}

function PhotoItem(props: PhotoItemProps) {
  const { photo, picture, isLoading, showsErrors, onAlt, onEarlier, onLater, onRemove } = props;
  const text = useText(photoWords);
  const { locale } = useLocale();
  const name =
    picture === undefined ? (isLoading ? "…" : text("gone")) : readText(picture.title, locale).text;
  const isUnsaid = showsErrors && photo.alt.text.trim() === "";
  return (
    <li className={styles["photo"]}>
      {picture !== undefined && <img src={picture.href} alt="" />}
      <div className={layout["section"]}>
        <TranslatedField
          label={text("alt", { name })}
          value={photo.alt}
          maxLength={300}
          isRequired
          error={isUnsaid ? text("altMissing") : undefined}
          onChange={onAlt}
        />
        {picture?.isPublic === false && <p className={styles["warning"]}>{text("notPublic")}</p>}
        <div className={styles["actions"]}>
          {onEarlier !== undefined && (
            <Button size="small" square aria-label={text("earlier", { name })} onPress={onEarlier}>
              ↑
            </Button>
          )}
          {onLater !== undefined && (
            <Button size="small" square aria-label={text("later", { name })} onPress={onLater}>
              ↓
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            aria-label={text("removeNamed", { name })}
            onPress={onRemove}
          >
            {text("remove")}
          </Button>
        </div>
      </div>
    </li>
  );
}
