import { contentLocales, type LocalTexts } from "@talka/exchange";
import type { ReactNode } from "react";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { fundingWords } from "./funding-words.ts";
import styles from "./programme.module.css";

export interface LocalTextsFieldProps {
  readonly label: string;
  readonly value: LocalTexts;
  readonly onChange: (value: LocalTexts) => void;
  readonly maxLength: number;
  readonly rows?: number;
  /** Said above the fields: how sure the offered words are, a way back to them. */
  readonly children?: ReactNode;
}

/** One text in the three languages side by side; each may still be missing. */
export function LocalTextsField(props: LocalTextsFieldProps) {
  const { label, value, onChange, maxLength, rows = 1, children } = props;
  const text = useText(fundingWords);
  return (
    <fieldset className={styles["locals"]}>
      <legend>{label}</legend>
      {children}
      <div className={styles["three"]}>
        {contentLocales.map((locale) => {
          const common = {
            label: text(`in.${locale}`),
            lang: locale,
            maxLength,
            value: value[locale] ?? "",
            onChange: (words: string) => onChange({ ...value, [locale]: words }),
          };
          return rows === 1 ? (
            <TextField key={locale} {...common} />
          ) : (
            <TextArea key={locale} rows={rows} {...common} />
          );
        })}
      </div>
    </fieldset>
  );
}
