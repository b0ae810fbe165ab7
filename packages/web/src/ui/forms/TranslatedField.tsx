import {
  type ContentLocale,
  changeOriginal,
  contentLocales,
  originalText,
  putTranslation,
  readText,
  type TranslatedText,
} from "@talka/exchange";
import { joinClasses } from "../join-classes.ts";
import { useLocale, useText } from "../locale/locale-context.ts";
import { TextArea } from "./TextArea.tsx";
import { TextField } from "./TextField.tsx";
import styles from "./TranslatedField.module.css";
import { translatedFieldWords } from "./translated-field-words.ts";

export interface TranslatedFieldProps {
  readonly label: string;
  readonly value: TranslatedText | null;
  readonly onChange: (value: TranslatedText) => void;
  readonly error?: string | undefined;
  readonly maxLength: number;
  /** Several lines. */
  readonly long?: boolean;
  readonly isRequired?: boolean;
}

/**
 * One text in its original language, its translations folded below. A changed original leaves its
 * translations marked as behind until somebody brings them up to date.
 */
export function TranslatedField(props: TranslatedFieldProps) {
  const { label, value, onChange, error, maxLength, long = false, isRequired = false } = props;
  const text = useText(translatedFieldWords);
  const { locale } = useLocale();
  const Field = long ? TextArea : TextField;
  const shown = value ?? originalText(locale, "");
  const others = contentLocales.filter((one) => one !== shown.original);
  const done = others.filter((one) => {
    const { state } = readText(shown, one);
    return state !== "missing" && state !== "behind";
  });
  return (
    <div className={styles["field"]}>
      <Field
        label={label}
        value={shown.text}
        maxLength={maxLength}
        isRequired={isRequired}
        error={error}
        lang={shown.original}
        description={text("originalIn", { locale: shown.original })}
        onChange={(wording) => onChange(reworded(shown, wording))}
      />
      <details className={styles["more"]}>
        <summary>{text("translations", { done: done.length, all: others.length })}</summary>
        <div className={styles["others"]}>
          {others.map((other) => (
            <TranslationField
              key={other}
              {...{ label, other, long, maxLength }}
              value={shown}
              onChange={onChange}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

/** A first wording being typed is not a revision: nobody has translated it yet. */
function reworded(shown: TranslatedText, wording: string): TranslatedText {
  if (Object.keys(shown.translations).length === 0) return { ...shown, text: wording };
  return changeOriginal(shown, wording);
}

interface TranslationFieldProps {
  readonly label: string;
  readonly other: ContentLocale;
  readonly long: boolean;
  readonly maxLength: number;
  readonly value: TranslatedText;
  readonly onChange: (value: TranslatedText) => void;
}

function TranslationField(props: TranslationFieldProps) {
  const { label, other, long, maxLength, value, onChange } = props;
  const text = useText(translatedFieldWords);
  const Field = long ? TextArea : TextField;
  const { state } = readText(value, other);
  return (
    <div className={joinClasses(state === "behind" && styles["behind"])}>
      <Field
        label={text("in", { label, locale: other })}
        lang={other}
        maxLength={maxLength}
        value={value.translations[other]?.text ?? ""}
        description={
          state === "missing"
            ? undefined
            : text("state", { state: state === "machine-draft" ? "draft" : state })
        }
        onChange={(words) => onChange(putTranslation(value, other, words, "person"))}
      />
    </div>
  );
}
